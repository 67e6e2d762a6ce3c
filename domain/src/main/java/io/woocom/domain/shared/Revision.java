package io.woocom.domain.shared;

/// Where an aggregate stands: how often it was saved, how many facts it has told, how many of those
/// the event log has acknowledged. The version guards against a second writer; the sequence numbers
/// the facts without gaps.
public record Revision(long version, long sequence, long logged) {

    public static final Revision NEW = new Revision(0, 0, 0);

    public Revision {
        if (version < 0 || logged < 0 || sequence < logged) {
            throw new IllegalArgumentException(
                    "no such revision: version "
                            + version
                            + ", sequence "
                            + sequence
                            + ", logged "
                            + logged);
        }
    }

    /// The revision after one more save that tells so many facts.
    public Revision next(int facts) {
        return new Revision(version + 1, sequence + facts, logged);
    }

    public boolean isNew() {
        return version == 0;
    }
}

package io.woocom.adapters.json;

/// A text that is not JSON (RFC 8259), or goes beyond the limits of {@link Json}. Says what is
/// wrong and where, and repeats nothing of the text.
public final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final long offset;

    NotJson(String message, long offset) {
        super(message + " at offset " + offset, null, false, false);
        this.offset = offset;
    }

    /// How many characters (or bytes, where bytes were read) could be read before.
    public long offset() {
        return offset;
    }
}

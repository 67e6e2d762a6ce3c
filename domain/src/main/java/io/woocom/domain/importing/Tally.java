package io.woocom.domain.importing;

import java.util.Collection;

/// How many rows went which way. Once all chunks are applied, `read` is the sum of the others.
public record Tally(int read, int created, int updated, int unchanged, int refused) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Collection<RowOutcome> accepted, int refused) {
        return new Tally(
                accepted.size() + refused,
                count(accepted, RowOutcome.CREATED),
                count(accepted, RowOutcome.UPDATED),
                count(accepted, RowOutcome.UNCHANGED),
                refused);
    }

    public Tally plus(Tally more) {
        return new Tally(
                read + more.read,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                refused + more.refused);
    }

    private static int count(Collection<RowOutcome> all, RowOutcome one) {
        return (int) all.stream().filter(one::equals).count();
    }
}

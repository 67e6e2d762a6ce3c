package io.woocom.domain.privacy;

import io.woocom.domain.ordering.Books;
import java.time.InstantSource;

/// Removes the contacts that the books need no longer.
public final class EndRetention {

    private static final int MOST_AT_ONCE = 500;

    private final Books books;
    private final InstantSource clock;

    public EndRetention(Books books, InstantSource clock) {
        this.books = books;
        this.clock = clock;
    }

    /// @return how many were removed; the next run goes on
    public int end() {
        var ended = books.endedBy(clock.instant(), MOST_AT_ONCE);
        ended.forEach(books::remove);
        return ended.size();
    }
}

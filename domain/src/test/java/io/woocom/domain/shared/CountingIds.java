package io.woocom.domain.shared;

import java.util.concurrent.atomic.AtomicLong;

/// Ids that count: valid, increasing, the same in every run. Their last nine characters look random
/// and are unique, as those are that order numbers are made of.
public final class CountingIds implements Ids {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final long MASK = (1L << 45) - 1;

    private final AtomicLong count;

    public CountingIds() {
        this(0);
    }

    /// Counts on from there.
    public CountingIds(long start) {
        count = new AtomicLong(start);
    }

    @Override
    public String next(String prefix) {
        var number = count.incrementAndGet();
        return prefix + "01" + text(number, 15) + text(scattered(number), 9);
    }

    /// An odd factor and a shift are undone by their inverses, so no two numbers meet.
    private static long scattered(long number) {
        var product = number * 0x9E3779B97F4A7C15L & MASK;
        return product ^ product >>> 23;
    }

    private static String text(long number, int length) {
        var text = new char[length];
        var rest = number;
        for (var i = length - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (rest & 31));
            rest >>>= 5;
        }
        return new String(text);
    }
}

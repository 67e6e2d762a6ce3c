package io.woocom.domain.coupon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A part of a coupon's uses: so many were made, and so many may be made at most.
public record Share(int used, Optional<Integer> most) {

    /// A single DynamoDB item takes part in about 500 transactions a second.
    public static final int MOST_SHARES = 8;

    private static final int USES_EACH = 50;

    boolean hasRoom() {
        return most.map(limit -> used < limit).orElse(true);
    }

    /// Lays a limit out over the shares, of which there may become more, never fewer: an old order
    /// must find its own again. What is left is spread evenly, so that each share's part covers
    /// what was used of it, and the parts sum to the limit.
    static List<Share> laid(List<Share> present, Optional<Integer> limit) {
        var number = Math.max(present.size(), numberFor(limit));
        var used =
                IntStream.range(0, number)
                        .map(i -> i < present.size() ? present.get(i).used() : 0)
                        .toArray();
        var left = limit.map(most -> most - IntStream.of(used).sum());
        var shares = new ArrayList<Share>();
        for (var i = 0; i < number; i++) {
            var index = i;
            var has = used[i];
            shares.add(
                    new Share(
                            has,
                            left.map(rest ->
                                    has + rest / number + (index < rest % number ? 1 : 0))));
        }
        return List.copyOf(shares);
    }

    private static int numberFor(Optional<Integer> limit) {
        return limit.map(most -> Math.clamp(most / USES_EACH, 1, MOST_SHARES)).orElse(MOST_SHARES);
    }
}

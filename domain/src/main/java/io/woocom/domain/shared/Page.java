package io.woocom.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a list, and where the next part begins; no position means that nothing follows. A
/// filtered page may be shorter than asked for although more follows.
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }

    /// Which part of a list is asked for: at most `limit` items (1 to 100) after a position that an
    /// earlier page gave.
    public record Request(int limit, Optional<String> after) {

        public Request {
            if (limit < 1 || limit > 100) {
                throw new IllegalArgumentException("limit must be 1 to 100, was " + limit);
            }
        }

        public static Request first(int limit) {
            return new Request(limit, Optional.empty());
        }
    }
}

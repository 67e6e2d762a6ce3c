package io.woocom.domain.shared;

import java.time.Duration;
import java.time.Instant;

/// Counts how often somebody does something, in windows of time.
public interface Limits {

    /// Counts once more.
    ///
    /// @param what is done
    /// @param who does it, or to whom it is done; not kept as it is
    Standing count(String what, String who, Limit limit);

    /// At most so often within a window, which begins with the clock and not with the first time.
    record Limit(int most, Duration window) {
        public Limit {
            if (most < 1 || window.toSeconds() < 1) {
                throw new IllegalArgumentException("a limit allows something within some time");
            }
        }

        public Instant endOfWindow(Instant now) {
            var seconds = window.toSeconds();
            return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
        }
    }

    /// @param done how often it was done in this window, this time included
    /// @param until when the next window begins
    record Standing(Limit limit, long done, Instant until) {

        public boolean isExceeded() {
            return done > limit.most();
        }

        public long left() {
            return Math.max(0, limit.most() - done);
        }
    }
}

package io.woocom.adapters.http;

import io.woocom.domain.shared.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// What the edge itself refuses, before any use case was asked. Nothing was changed.
public abstract sealed class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Rejection(String detail) {
        super(detail, null, false, false);
    }

    /// What the answer says beside the problem.
    public Map<String, String> headers() {
        return Map.of();
    }

    /// It cannot be read: not UTF-8, not JSON, a required header missing or out of shape.
    public static final class Malformed extends Rejection {
        private static final long serialVersionUID = 1;

        public Malformed(String detail) {
            super(detail);
        }
    }

    /// It is not signed by whom it says it comes from, or was changed, or is too old.
    public static final class BadSignature extends Rejection {
        private static final long serialVersionUID = 1;

        public BadSignature() {
            super("the signature is missing, too old, or not that of this body");
        }
    }

    /// Nobody knows who asks.
    public static final class Unauthenticated extends Rejection {
        private static final long serialVersionUID = 1;

        public Unauthenticated(String detail) {
            super(detail);
        }
    }

    /// Too often.
    public static final class RateLimited extends Rejection {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> headers;

        /// @param policy the limit's name
        public RateLimited(String policy, Limits.Standing standing, Instant now) {
            this(
                    policy,
                    standing,
                    Math.max(1, Duration.between(now, standing.until()).toSeconds()));
        }

        private RateLimited(String policy, Limits.Standing standing, long seconds) {
            super("ask again in " + seconds + " seconds");
            var limit = standing.limit();
            headers =
                    Map.of(
                            "Retry-After",
                            Long.toString(seconds),
                            "RateLimit-Policy",
                            "\"%s\";q=%d;w=%d"
                                    .formatted(policy, limit.most(), limit.window().toSeconds()),
                            "RateLimit",
                            "\"%s\";r=%d;t=%d".formatted(policy, standing.left(), seconds));
        }

        /// When to come again (RFC 9110, 10.2.3), and how the quota stands (IETF
        /// draft-ietf-httpapi-ratelimit-headers).
        @Override
        public Map<String, String> headers() {
            return headers;
        }
    }

    public static final class TooLarge extends Rejection {
        private static final long serialVersionUID = 1;

        public TooLarge(int mostBytes) {
            super("a body may have " + mostBytes + " bytes");
        }
    }
}

package io.woocom.adapters.http;

/// What the edge itself refuses, before any use case was asked. Nothing was changed.
public abstract sealed class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Rejection(String detail) {
        super(detail, null, false, false);
    }

    /// It cannot be read: not UTF-8, not JSON, a required header missing or out of shape.
    public static final class Malformed extends Rejection {
        private static final long serialVersionUID = 1;

        public Malformed(String detail) {
            super(detail);
        }
    }

    /// Nobody knows who asks.
    public static final class Unauthenticated extends Rejection {
        private static final long serialVersionUID = 1;

        public Unauthenticated(String detail) {
            super(detail);
        }
    }

    public static final class TooLarge extends Rejection {
        private static final long serialVersionUID = 1;

        public TooLarge(int mostBytes) {
            super("a body may have " + mostBytes + " bytes");
        }
    }
}

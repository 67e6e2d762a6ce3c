package io.woocom.local.lambda;

/// An invocation that gave no answer: the handler threw, ran out of time, or answered something
/// that its event source does not understand.
public sealed class FunctionFailed extends Exception {

    private static final long serialVersionUID = 1L;

    FunctionFailed(String message, Throwable cause) {
        super(message, cause);
    }

    FunctionFailed(String message) {
        super(message);
    }

    /// The handler was still running when its timeout ended.
    public static final class TimedOut extends FunctionFailed {
        private static final long serialVersionUID = 1L;

        TimedOut(String message) {
            super(message);
        }
    }
}

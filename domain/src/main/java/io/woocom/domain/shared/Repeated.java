package io.woocom.domain.shared;

/// Thrown by a write whose claim was already made by the same request: the effect happened before,
/// once. Not a refusal: the edge answers with what the first request made.
public final class Repeated extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String result;

    public Repeated(String result) {
        super("already done: " + result, null, false, false);
        this.result = result;
    }

    /// The id of what the first request made.
    public String result() {
        return result;
    }
}

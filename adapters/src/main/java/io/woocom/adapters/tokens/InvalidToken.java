package io.woocom.adapters.tokens;

/// Why a token grants nothing. Stays inside this package: outside, a bad token is a {@link
/// Principal.Rejected}.
final class InvalidToken extends Exception {

    private static final long serialVersionUID = 1;
    private final String reason;

    InvalidToken(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}

package io.woocom.adapters.payments;

/// What a sandbox token makes the provider do with the first charge that it hears of.
enum Token {
    OK("tok_ok"),
    DECLINED("tok_declined"),
    INSUFFICIENT_FUNDS("tok_insufficient_funds"),
    REQUIRES_ACTION("tok_requires_action"),
    ERROR_ONCE("tok_error_once"),
    TIMEOUT_CHARGED("tok_timeout_charged"),
    TIMEOUT_NOT_CHARGED("tok_timeout_not_charged"),
    SLOW("tok_slow"),
    INVALID("");

    private final String text;

    Token(String text) {
        this.text = text;
    }

    static Token of(String text) {
        for (var token : values()) {
            if (token.text.equals(text)) {
                return token;
            }
        }
        return INVALID;
    }

    /// Whether the first caller waits in vain for an answer.
    boolean timesOut() {
        return this == TIMEOUT_CHARGED || this == TIMEOUT_NOT_CHARGED;
    }
}

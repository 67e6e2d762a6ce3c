package io.woocom.local.identity;

/// A refusal of an OAuth endpoint, with the error codes of RFC 6749 (4.1.2.1 and 5.2).
final class OAuthError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String description;

    private OAuthError(String code, String description) {
        super(code + ": " + description, null, false, false);
        this.code = code;
        this.description = description;
    }

    String code() {
        return code;
    }

    String description() {
        return description;
    }

    Answer asJson() {
        return Answer.json(
                400, JsonObject.of("error", code).with("error_description", description));
    }

    static OAuthError invalidRequest(String description) {
        return new OAuthError("invalid_request", description);
    }

    static OAuthError invalidClient() {
        return new OAuthError("invalid_client", "the client is unknown, or its secret is wrong");
    }

    static OAuthError invalidGrant(String description) {
        return new OAuthError("invalid_grant", description);
    }

    static OAuthError invalidScope() {
        return new OAuthError("invalid_scope", "the client does not have every scope it asked for");
    }

    static OAuthError unauthorizedClient() {
        return new OAuthError("unauthorized_client", "the client may not use this grant");
    }

    static OAuthError unsupportedGrantType() {
        return new OAuthError(
                "unsupported_grant_type",
                "known are authorization_code, refresh_token, client_credentials");
    }

    static OAuthError unsupportedResponseType() {
        return new OAuthError("unsupported_response_type", "only response_type=code is supported");
    }
}

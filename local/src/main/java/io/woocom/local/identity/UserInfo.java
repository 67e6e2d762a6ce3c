package io.woocom.local.identity;

/// `/oauth2/userInfo`: who the bearer of an access token with `openid` is (OpenID Connect Core,
/// 5.3). Bearer errors are those of RFC 6750.
record UserInfo(Pools pools) {

    private static final String BEARER = "Bearer ";

    Answer answer(Ask ask) {
        try {
            var token =
                    ask.header("Authorization")
                            .filter(value ->
                                    value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                            .map(value -> value.substring(BEARER.length()).strip())
                            .orElseThrow(
                                    () -> CognitoError.notAuthorized("Access Token is missing"));
            var bearer = pools.ofAccessToken(token).grants().bearer(token);
            if (!bearer.scopes().contains(Scopes.OPENID))
                return refusal(403, "insufficient_scope", "openid is missing");
            var user = bearer.user();
            return Answer.json(
                    200,
                    JsonObject.of("sub", user.sub().toString())
                            .with("username", user.sub().toString())
                            .with("email", user.email().value())
                            .with("email_verified", String.valueOf(user.emailVerified())));
        } catch (CognitoError error) {
            return refusal(401, "invalid_token", error.said());
        }
    }

    private static Answer refusal(int status, String error, String description) {
        return Answer.json(
                        status,
                        JsonObject.of("error", error).with("error_description", description))
                .with(
                        "WWW-Authenticate",
                        "Bearer error=\""
                                + error
                                + "\", error_description=\""
                                + description
                                + "\"");
    }
}

package io.woocom.local.identity;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What a web application asked of the authorization endpoint, checked. Without PKCE (RFC 7636,
/// S256) it is refused: Cognito would let it pass, but the web clients here are public and must not
/// do without.
record AuthorizationRequest(
        ReturnAddress to, List<String> scopes, String challenge, Optional<String> nonce) {

    private static final String CHALLENGE_SHAPE = "[A-Za-z0-9_-]{43}";

    /// Where an answer may be sent at all. Until that is known, an error stays on our own page (RFC
    /// 6749, 4.1.2.1).
    record ReturnAddress(Pool pool, AppClient.Web client, URI uri, Optional<String> state) {

        static ReturnAddress of(Pools pools, Parameters query) {
            var clientId = query.get("client_id");
            var pool = pools.ofClient(clientId).orElseThrow(OAuthError::invalidClient);
            var web = pool.web(clientId).orElseThrow(OAuthError::unauthorizedClient);
            var uri =
                    web.callbacks().stream()
                            .filter(callback ->
                                    callback.toString().equals(query.get("redirect_uri")))
                            .findFirst()
                            .orElseThrow(() ->
                                    OAuthError.invalidRequest(
                                            "redirect_uri is not registered for this client"));
            return new ReturnAddress(pool, web, uri, query.find("state"));
        }

        Answer refuse(OAuthError error) {
            var answer = new LinkedHashMap<String, String>();
            answer.put("error", error.code());
            answer.put("error_description", error.description());
            return send(answer);
        }

        Answer send(LinkedHashMap<String, String> answer) {
            state.ifPresent(value -> answer.put("state", value));
            return Answer.redirect(uri + "?" + Parameters.encode(answer));
        }
    }

    static AuthorizationRequest of(ReturnAddress to, Parameters query) {
        if (!query.get("response_type").equals("code")) throw OAuthError.unsupportedResponseType();
        var challenge = query.get("code_challenge");
        if (!query.get("code_challenge_method").equals("S256")
                || !challenge.matches(CHALLENGE_SHAPE)) {
            throw OAuthError.invalidRequest(
                    "code_challenge must be a SHA-256 in base64url, by method S256");
        }
        var scopes = to.client().granted(query.find("scope")).orElseThrow(OAuthError::invalidScope);
        return new AuthorizationRequest(to, scopes, challenge, query.find("nonce"));
    }

    Pool pool() {
        return to.pool();
    }

    String clientId() {
        return to.client().id();
    }

    URI redirectUri() {
        return to.uri();
    }
}

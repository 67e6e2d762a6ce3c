package io.woocom.local.identity;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The public documents of each pool, at the paths where real Cognito has them.
record Discovery(Pools pools, URI endpoint) {

    private static final String KEYS = "/.well-known/jwks.json";
    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    Optional<Answer> answer(Ask ask) {
        return pools.all().stream()
                .filter(pool -> ask.path().startsWith("/" + pool.id() + "/"))
                .findFirst()
                .flatMap(pool ->
                        switch (ask.path().substring(pool.id().length() + 1)) {
                            case KEYS ->
                                    Optional.of(
                                            new Answer(
                                                    200,
                                                    "application/json",
                                                    pool.tokens().keySet()));
                            case CONFIGURATION ->
                                    Optional.of(Answer.json(200, configuration(pool)));
                            default -> Optional.empty();
                        });
    }

    URI keySetAddress(Pool pool) {
        return endpoint.resolve("/" + pool.id() + KEYS);
    }

    /// OpenID Connect Discovery 1.0. The issuer is Cognito's own, so that tokens don't change with
    /// the port: a strict client that wants the document's address to begin with it must be told
    /// the endpoints instead.
    private JsonObject configuration(Pool pool) {
        return JsonObject.of("issuer", pool.issuer())
                .with("authorization_endpoint", endpoint + "/oauth2/authorize")
                .with("token_endpoint", endpoint + "/oauth2/token")
                .with("revocation_endpoint", endpoint + "/oauth2/revoke")
                .with("userinfo_endpoint", endpoint + "/oauth2/userInfo")
                .with("end_session_endpoint", endpoint + "/logout")
                .with("jwks_uri", keySetAddress(pool).toString())
                .with("response_types_supported", List.of("code"))
                .with(
                        "grant_types_supported",
                        List.of("authorization_code", "refresh_token", "client_credentials"))
                .with("code_challenge_methods_supported", List.of("S256"))
                .with(
                        "scopes_supported",
                        pool.clients().all().stream()
                                .flatMap(client -> client.scopes().stream())
                                .distinct()
                                .toList())
                .with("subject_types_supported", List.of("public"))
                .with("id_token_signing_alg_values_supported", List.of("RS256"))
                .with(
                        "token_endpoint_auth_methods_supported",
                        List.of("client_secret_basic", "client_secret_post"));
    }
}

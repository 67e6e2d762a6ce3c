package io.woocom.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/// `POST /oauth2/token` and `POST /oauth2/revoke`: RFC 6749, 7636 and 7009, with Cognito's answers.
record TokenEndpoint(Pools pools, AuthorizationCodes codes) {

    private static final String BASIC = "Basic ";

    private record Caller(Pool pool, AppClient client) {}

    private record Presented(String id, Optional<String> secret) {}

    Answer token(Ask ask) {
        return answer(
                ask,
                form -> {
                    var caller = caller(ask, form);
                    return Answer.json(
                            200,
                            switch (form.get("grant_type")) {
                                case "authorization_code" -> exchange(web(caller), form);
                                case "refresh_token" -> refresh(web(caller), form);
                                case "client_credentials" -> machine(caller, form);
                                default -> throw OAuthError.unsupportedGrantType();
                            });
                });
    }

    Answer revoke(Ask ask) {
        return answer(
                ask,
                form -> {
                    var caller = web(caller(ask, form));
                    caller.pool().grants().revoke(form.get("token"), caller.client().id());
                    return Answer.text(200, "");
                });
    }

    private Answer answer(Ask ask, Function<Parameters, Answer> answer) {
        try {
            return answer.apply(ask.form());
        } catch (OAuthError error) {
            boolean byHeader =
                    error.code().equals("invalid_client")
                            && ask.header("Authorization").isPresent();
            var refusal = error.asJson();
            // RFC 6749, 5.2: a client that tried the header is told so with 401.
            return byHeader
                    ? new Answer(401, refusal.headers(), refusal.body())
                            .with("WWW-Authenticate", "Basic realm=\"woocom\"")
                    : refusal;
        }
    }

    private JsonObject exchange(Caller caller, Parameters form) {
        var code =
                codes.take(form.get("code"))
                        .orElseThrow(() ->
                                OAuthError.invalidGrant("the code is unknown, used or expired"));
        boolean meant =
                code.clientId().equals(caller.client().id())
                        && code.redirectUri().equals(redirectUri(form))
                        && Secrets.same(
                                code.challenge(), Secrets.sha256(form.get("code_verifier")));
        if (!meant)
            throw OAuthError.invalidGrant(
                    "the code was made for another client, redirect_uri or code_verifier");
        var user =
                caller.pool()
                        .users()
                        .find(code.sub())
                        .orElseThrow(() -> OAuthError.invalidGrant("the user is gone"));
        return tokens(
                caller.pool()
                        .grants()
                        .begin(
                                user,
                                code.clientId(),
                                code.scopes(),
                                code.nonce(),
                                code.signedInAt()));
    }

    private static JsonObject refresh(Caller caller, Parameters form) {
        try {
            return tokens(
                    caller.pool()
                            .grants()
                            .refresh(form.get("refresh_token"), caller.client().id()));
        } catch (CognitoError error) {
            throw OAuthError.invalidGrant(error.said());
        }
    }

    private static JsonObject machine(Caller caller, Parameters form) {
        if (!(caller.client() instanceof AppClient.Machine machine))
            throw OAuthError.unauthorizedClient();
        var scopes = machine.granted(form.find("scope")).orElseThrow(OAuthError::invalidScope);
        var tokens = caller.pool().tokens();
        return JsonObject.of("access_token", tokens.access(machine, scopes))
                .with("expires_in", tokens.lifetime().toSeconds())
                .with("token_type", "Bearer");
    }

    private static JsonObject tokens(Grants.Granted granted) {
        return JsonObject.of("access_token", granted.access())
                .with("id_token", granted.id())
                .with("refresh_token", granted.refresh())
                .with("expires_in", granted.expiresIn())
                .with("token_type", "Bearer");
    }

    private Caller caller(Ask ask, Parameters form) {
        var presented = presented(ask, form);
        var pool = pools.ofClient(presented.id()).orElseThrow(OAuthError::invalidClient);
        var client = pool.clients().find(presented.id()).orElseThrow(OAuthError::invalidClient);
        boolean known =
                switch (client) {
                    case AppClient.Web _ -> presented.secret().isEmpty();
                    case AppClient.Machine machine ->
                            presented
                                    .secret()
                                    .filter(secret -> Secrets.same(secret, machine.secret()))
                                    .isPresent();
                };
        if (!known) throw OAuthError.invalidClient();
        return new Caller(pool, client);
    }

    private static Presented presented(Ask ask, Parameters form) {
        var header = ask.header("Authorization");
        if (header.isEmpty())
            return new Presented(form.get("client_id"), form.find("client_secret"));
        try {
            var basic =
                    header.filter(value -> value.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                            .orElseThrow(OAuthError::invalidClient);
            var pair =
                    new String(
                                    Base64.getDecoder()
                                            .decode(basic.substring(BASIC.length()).strip()),
                                    UTF_8)
                            .split(":", 2);
            if (pair.length < 2) throw OAuthError.invalidClient();
            return new Presented(
                    Parameters.decode(pair[0]), Optional.of(Parameters.decode(pair[1])));
        } catch (IllegalArgumentException _) {
            throw OAuthError.invalidClient();
        }
    }

    private static Caller web(Caller caller) {
        if (caller.client() instanceof AppClient.Web) return caller;
        throw OAuthError.unauthorizedClient();
    }

    private static URI redirectUri(Parameters form) {
        try {
            return URI.create(form.get("redirect_uri"));
        } catch (IllegalArgumentException _) {
            throw OAuthError.invalidGrant("redirect_uri is not an address");
        }
    }
}

package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// From a password or a refresh token to tokens.
record SignInOperations(Pools pools, Secrets secrets, InstantSource clock) {

    private static final Set<String> PASSWORD = Set.of("USER_PASSWORD_AUTH");
    private static final Set<String> ADMIN_PASSWORD =
            Set.of("ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH");
    private static final Set<String> REFRESH = Set.of("REFRESH_TOKEN_AUTH", "REFRESH_TOKEN");
    private static final String NEW_PASSWORD = "NEW_PASSWORD_REQUIRED";

    Map<String, CognitoApi.Operation> all() {
        return Map.of(
                "InitiateAuth", request -> initiate(request, PASSWORD),
                "AdminInitiateAuth", this::adminInitiate,
                "RespondToAuthChallenge", this::respond,
                "RevokeToken", this::revoke);
    }

    private JsonObject adminInitiate(JsonObject request) {
        pools.named(request.text("UserPoolId"));
        return initiate(request, ADMIN_PASSWORD);
    }

    private JsonObject initiate(JsonObject request, Set<String> byPassword) {
        var clientId = request.text("ClientId");
        var pool = pools.ofWeb(clientId);
        var parameters = request.object("AuthParameters");
        var flow = request.text("AuthFlow");
        if (REFRESH.contains(flow))
            return Wire.result(pool.grants().refresh(parameters.text("REFRESH_TOKEN"), clientId));
        if (!byPassword.contains(flow))
            throw CognitoError.invalidParameter(flow + " flow not enabled for this client");
        return answer(
                pool,
                clientId,
                pool.signIn().check(parameters.text("USERNAME"), parameters.text("PASSWORD")));
    }

    private JsonObject answer(Pool pool, String clientId, User user) {
        if (!(user.standing() instanceof Standing.TemporaryPassword))
            return Wire.result(pool.grants().begin(user, clientId));
        return JsonObject.of("ChallengeName", NEW_PASSWORD)
                .with("Session", pool.tokens().challenge(user, clientId))
                .with(
                        "ChallengeParameters",
                        JsonObject.of("USER_ID_FOR_SRP", user.sub().toString())
                                .with("requiredAttributes", "[]")
                                .with(
                                        "userAttributes",
                                        JsonObject.of("email", user.email().value()).toString()));
    }

    private JsonObject respond(JsonObject request) {
        var clientId = request.text("ClientId");
        var pool = pools.ofWeb(clientId);
        if (!request.text("ChallengeName").equals(NEW_PASSWORD)) {
            throw CognitoError.invalidParameter(
                    "The local identity server knows no challenge but " + NEW_PASSWORD);
        }
        var user =
                replaceTemporary(
                        pool,
                        request.text("Session"),
                        request.object("ChallengeResponses").text("NEW_PASSWORD"));
        return Wire.result(pool.grants().begin(user, clientId));
    }

    /// The challenge is good for one password: afterwards the user holds no temporary one any more.
    User replaceTemporary(Pool pool, String challenge, String password) {
        var claims =
                pool.tokens()
                        .read(challenge, "challenge")
                        .orElseThrow(
                                () -> CognitoError.notAuthorized("Invalid session for the user."));
        if (pool.tokens().hasExpired(claims)) {
            throw CognitoError.notAuthorized("Invalid session for the user, session is expired.");
        }
        pool.policy().check(password);
        var hash = PasswordHash.of(password, secrets);
        return pool.users()
                .update(
                        UUID.fromString(claims.getSubject()),
                        user -> {
                            if (!(user.standing() instanceof Standing.TemporaryPassword)) {
                                throw CognitoError.notAuthorized("Invalid session for the user.");
                            }
                            return user.password(hash, new Standing.Confirmed(), clock.instant());
                        });
    }

    private JsonObject revoke(JsonObject request) {
        var clientId = request.text("ClientId");
        pools.ofWeb(clientId).grants().revoke(request.text("Token"), clientId);
        return JsonObject.EMPTY;
    }
}

package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.Map;

/// What a signed-in user may do to their own account, with an access token.
record AccountOperations(Pools pools, Secrets secrets, InstantSource clock) {

    Map<String, CognitoApi.Operation> all() {
        return Map.of(
                "GetUser", this::get,
                "ChangePassword", this::changePassword,
                "GlobalSignOut", this::signOutEverywhere,
                "DeleteUser", this::delete);
    }

    private JsonObject get(JsonObject request) {
        var token = request.text("AccessToken");
        var user = pools.ofAccessToken(token).grants().owner(token).user();
        return JsonObject.of("Username", user.sub().toString())
                .with("UserAttributes", Wire.attributes(user));
    }

    private JsonObject changePassword(JsonObject request) {
        var token = request.text("AccessToken");
        var pool = pools.ofAccessToken(token);
        var user = pool.grants().owner(token).user();
        pool.signIn().check(user.sub().toString(), request.text("PreviousPassword"));
        pool.policy().check(request.text("ProposedPassword"));
        var hash = PasswordHash.of(request.text("ProposedPassword"), secrets);
        pool.users()
                .update(
                        user.sub(),
                        current -> current.password(hash, current.standing(), clock.instant()));
        return JsonObject.EMPTY;
    }

    /// Ends every session with one write: they all name a smaller count of sign-outs than the user
    /// from now on.
    private JsonObject signOutEverywhere(JsonObject request) {
        var token = request.text("AccessToken");
        var pool = pools.ofAccessToken(token);
        pool.users()
                .update(
                        pool.grants().owner(token).user().sub(),
                        user -> user.signedOutEverywhere(clock.instant()));
        return JsonObject.EMPTY;
    }

    private JsonObject delete(JsonObject request) {
        var token = request.text("AccessToken");
        var pool = pools.ofAccessToken(token);
        pool.users().remove(pool.grants().owner(token).user());
        return JsonObject.EMPTY;
    }
}

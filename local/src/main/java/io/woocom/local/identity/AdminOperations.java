package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What local tooling may do to any user. Real Cognito asks for an AWS signature here; this server
/// is reachable from this machine only, and asks for none.
record AdminOperations(Pools pools, Letters letters, Secrets secrets, InstantSource clock) {

    Map<String, CognitoApi.Operation> all() {
        return Map.of(
                "AdminCreateUser", this::create,
                "AdminSetUserPassword", this::setPassword,
                "AdminGetUser", request -> Wire.user(user(request), "UserAttributes"),
                "AdminDisableUser", request -> enable(request, false),
                "AdminEnableUser", request -> enable(request, true),
                "AdminDeleteUser", this::delete,
                "AdminAddUserToGroup", this::join,
                "AdminRemoveUserFromGroup", this::leave,
                "AdminListGroupsForUser", this::groups,
                "ListUsers", new UserList(pools)::answer);
    }

    private JsonObject enable(JsonObject request, boolean enabled) {
        return change(request, user -> user.enabled(enabled, clock.instant()));
    }

    private JsonObject create(JsonObject request) {
        var pool = pool(request);
        var email = new Email(request.text("Username"));
        var password =
                request.optionalText("TemporaryPassword")
                        .orElseGet(() -> "Aa1" + secrets.lettersAndDigits(12));
        pool.policy().check(password);
        var standing = new Standing.TemporaryPassword();
        var hash = PasswordHash.of(password, secrets);
        var user =
                User.made(
                        secrets.uuid(), email, verified(request), standing, hash, clock.instant());
        pool.users().add(user);
        if (!request.optionalText("MessageAction").equals(Optional.of("SUPPRESS")))
            letters.invitation(email, password);
        return JsonObject.of("User", Wire.user(user, "Attributes"));
    }

    private JsonObject setPassword(JsonObject request) {
        pool(request).policy().check(request.text("Password"));
        var hash = PasswordHash.of(request.text("Password"), secrets);
        var standing =
                request.flag("Permanent")
                        ? new Standing.Confirmed()
                        : new Standing.TemporaryPassword();
        return change(request, user -> user.password(hash, standing, clock.instant()));
    }

    private JsonObject delete(JsonObject request) {
        var user = user(request);
        pool(request).users().remove(user);
        letters.forget(user.email());
        return JsonObject.EMPTY;
    }

    private JsonObject join(JsonObject request) {
        var group = group(request);
        return change(request, user -> user.joining(group, clock.instant()));
    }

    private JsonObject leave(JsonObject request) {
        var group = group(request);
        return change(request, user -> user.leaving(group, clock.instant()));
    }

    private JsonObject groups(JsonObject request) {
        var pool = pool(request);
        List<Object> groups =
                user(request).groups().stream()
                        .<Object>map(group ->
                                JsonObject.of("GroupName", group)
                                        .with("UserPoolId", pool.id())
                                        .members())
                        .toList();
        return JsonObject.of("Groups", groups);
    }

    private JsonObject change(JsonObject request, UnaryOperator<User> change) {
        pool(request).users().update(user(request).sub(), change);
        return JsonObject.EMPTY;
    }

    private Pool pool(JsonObject request) {
        return pools.named(request.text("UserPoolId"));
    }

    private User user(JsonObject request) {
        return pool(request)
                .users()
                .named(request.text("Username"))
                .orElseThrow(CognitoError::noSuchUser);
    }

    private String group(JsonObject request) {
        var group = request.text("GroupName");
        if (pool(request).groups().contains(group)) return group;
        throw CognitoError.notFound("Group not found.");
    }

    private static boolean verified(JsonObject request) {
        return request.objects("UserAttributes").stream()
                .anyMatch(attribute ->
                        attribute.text("Name").equals("email_verified")
                                && attribute.text("Value").equals("true"));
    }
}

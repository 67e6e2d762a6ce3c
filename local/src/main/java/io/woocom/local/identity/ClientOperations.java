package io.woocom.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Machine clients: made and looked up like any client of a user pool, so that an integration's
/// credentials can be had with the AWS command line too.
record ClientOperations(Pools pools, Secrets secrets) {

    Map<String, CognitoApi.Operation> all() {
        return Map.of(
                "CreateUserPoolClient", this::create,
                "DescribeUserPoolClient", this::describe,
                "ListUserPoolClients", this::list);
    }

    private Json create(Json request) {
        var pool = pools.named(request.text("UserPoolId"));
        if (!pool.id().equals(pools.staff().id())
                || !request.flag("GenerateSecret")
                || !request.texts("AllowedOAuthFlows").equals(List.of("client_credentials"))) {
            throw CognitoError.invalidParameter(
                    "Only client_credentials clients of the staff pool can be made here");
        }
        var scopes = request.texts("AllowedOAuthScopes");
        if (scopes.isEmpty() || !Set.copyOf(Scopes.WOOCOM).containsAll(scopes)) {
            throw CognitoError.invalidParameter(
                    "Scopes must be some of " + String.join(" ", Scopes.WOOCOM));
        }
        var machine =
                new AppClient.Machine(
                        secrets.lettersAndDigits(26),
                        request.text("ClientName"),
                        List.copyOf(scopes),
                        secrets.lettersAndDigits(51));
        pool.clients().add(machine);
        return Json.of("UserPoolClient", description(pool, machine));
    }

    private Json describe(Json request) {
        var pool = pools.named(request.text("UserPoolId"));
        var id = request.text("ClientId");
        var client =
                pool.clients()
                        .find(id)
                        .orElseThrow(() ->
                                CognitoError.notFound(
                                        "User pool client " + id + " does not exist."));
        return Json.of("UserPoolClient", description(pool, client));
    }

    private Json list(Json request) {
        var pool = pools.named(request.text("UserPoolId"));
        List<Object> clients =
                pool.clients().all().stream()
                        .<Object>map(client -> naming(pool, client).members())
                        .toList();
        return Json.of("UserPoolClients", clients);
    }

    private static Json description(Pool pool, AppClient client) {
        var known = naming(pool, client).with("AllowedOAuthScopes", client.scopes());
        return switch (client) {
            case AppClient.Machine machine ->
                    known.with("ClientSecret", machine.secret())
                            .with("AllowedOAuthFlows", List.of("client_credentials"));
            case AppClient.Web web ->
                    known.with("AllowedOAuthFlows", List.of("code"))
                            .with(
                                    "CallbackURLs",
                                    web.callbacks().stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .toList())
                            .with(
                                    "LogoutURLs",
                                    web.logouts().stream().map(Object::toString).sorted().toList());
        };
    }

    private static Json naming(Pool pool, AppClient client) {
        return Json.of("ClientId", client.id())
                .with("ClientName", client.name())
                .with("UserPoolId", pool.id());
    }
}

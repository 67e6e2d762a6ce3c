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

    private JsonObject create(JsonObject request) {
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
        return JsonObject.of("UserPoolClient", description(pool, machine));
    }

    private JsonObject describe(JsonObject request) {
        var pool = pools.named(request.text("UserPoolId"));
        var id = request.text("ClientId");
        var client =
                pool.clients()
                        .find(id)
                        .orElseThrow(() ->
                                CognitoError.notFound(
                                        "User pool client " + id + " does not exist."));
        return JsonObject.of("UserPoolClient", description(pool, client));
    }

    private JsonObject list(JsonObject request) {
        var pool = pools.named(request.text("UserPoolId"));
        List<Object> clients =
                pool.clients().all().stream()
                        .<Object>map(client -> naming(pool, client).members())
                        .toList();
        return JsonObject.of("UserPoolClients", clients);
    }

    private static JsonObject description(Pool pool, AppClient client) {
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

    private static JsonObject naming(Pool pool, AppClient client) {
        return JsonObject.of("ClientId", client.id())
                .with("ClientName", client.name())
                .with("UserPoolId", pool.id());
    }
}

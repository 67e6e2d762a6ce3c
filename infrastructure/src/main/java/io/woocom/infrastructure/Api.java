package io.woocom.infrastructure;

import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.apigatewayv2.CfnAuthorizer;
import software.amazon.awscdk.services.apigatewayv2.CfnAuthorizer.JWTConfigurationProperty;
import software.amazon.awscdk.services.apigatewayv2.CfnIntegration;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.lambda.CfnPermission;

/// A part of the API's routes: for each function one integration and one permission, for each route
/// the authorizer that its access rule asks for.
final class Api {

    private static final String IDENTITY = "$request.header.Authorization";

    /// A token that was taken back lives on this long at most.
    private static final int REMEMBERED_SECONDS = 60;

    /// HTTP APIs give up after thirty seconds, functions before that.
    private static final int PATIENCE_MILLIS = 29_000;

    private final WooComStack stack;
    private final String id;
    private Optional<CfnAuthorizer> shoppers = Optional.empty();
    private Optional<CfnAuthorizer> customers = Optional.empty();
    private Optional<CfnAuthorizer> staff = Optional.empty();

    Api(WooComStack stack) {
        this.stack = stack;
        this.id = stack.published().get(stack, Published.API);
    }

    String id() {
        return id;
    }

    /// Guests and customers, told apart by a function.
    void askAboutShoppers(Deployed authorizer) {
        shoppers =
                Optional.of(
                        CfnAuthorizer.Builder.create(stack, "Shoppers")
                                .apiId(id)
                                .name("shoppers")
                                .authorizerType("REQUEST")
                                .authorizerUri(invoked(authorizer.arn()))
                                .authorizerPayloadFormatVersion("2.0")
                                .enableSimpleResponses(true)
                                .identitySource(List.of(IDENTITY))
                                .authorizerResultTtlInSeconds(REMEMBERED_SECONDS)
                                .build());
        permit(authorizer, "authorizers/*");
    }

    void checkCustomers() {
        customers =
                Optional.of(
                        tokens(
                                "customers",
                                Published.CUSTOMERS,
                                List.of(get(Published.CUSTOMER_CLIENT))));
    }

    /// A person has a group and an integration a scope, so the function decides, not a list of
    /// scopes at the route.
    void checkStaff() {
        staff =
                Optional.of(
                        tokens(
                                "staff",
                                Published.STAFF,
                                List.of(
                                        get(Published.STAFF_CLIENT),
                                        get(Published.INTEGRATION_CLIENT))));
    }

    List<CfnRoute> routes(Deployed function) {
        var name = Names.id(function.row().name());
        var integration =
                CfnIntegration.Builder.create(stack, name + "Integration")
                        .apiId(id)
                        .integrationType("AWS_PROXY")
                        .integrationUri(function.arn())
                        .payloadFormatVersion("2.0")
                        .timeoutInMillis(PATIENCE_MILLIS)
                        .build();
        permit(function, "*");
        return function.row().routes().stream().map(route -> route(route, integration)).toList();
    }

    private CfnRoute route(Route route, CfnIntegration integration) {
        var made =
                CfnRoute.Builder.create(stack, Names.id(route.key()) + "Route")
                        .apiId(id)
                        .routeKey(route.key())
                        .target("integrations/" + integration.getRef());
        switch (route.access()) {
            case Access.Anyone(), Access.Signed() -> made.authorizationType("NONE");
            case Access.Shopper(), Access.ShopperOrHolder() ->
                    made.authorizationType("CUSTOM").authorizerId(there(shoppers, route));
            case Access.CustomerOnly() ->
                    made.authorizationType("JWT").authorizerId(there(customers, route));
            case Access.Staff _ -> made.authorizationType("JWT").authorizerId(there(staff, route));
        }
        return made.build();
    }

    private static String there(Optional<CfnAuthorizer> authorizer, Route route) {
        return authorizer
                .map(CfnAuthorizer::getRef)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                route.key() + " and its authorizer are in different stacks"));
    }

    private CfnAuthorizer tokens(String name, String pool, List<String> clients) {
        return CfnAuthorizer.Builder.create(stack, Names.id(name))
                .apiId(id)
                .name(name)
                .authorizerType("JWT")
                .identitySource(List.of(IDENTITY))
                .jwtConfiguration(
                        JWTConfigurationProperty.builder()
                                .issuer(new Variables(stack).issuer(pool))
                                .audience(clients)
                                .build())
                .build();
    }

    private void permit(Deployed function, String what) {
        CfnPermission.Builder.create(stack, Names.id(function.row().name()) + "Permission")
                .action("lambda:InvokeFunction")
                .functionName(function.arn())
                .principal("apigateway.amazonaws.com")
                .sourceArn(
                        "arn:aws:execute-api:"
                                + stack.names.account().region()
                                + ":"
                                + stack.names.account().id()
                                + ":"
                                + id
                                + "/"
                                + what)
                .build();
    }

    private String invoked(String function) {
        return "arn:aws:apigateway:"
                + stack.names.account().region()
                + ":lambda:path/2015-03-31/functions/"
                + function
                + "/invocations";
    }

    private String get(String name) {
        return stack.published().get(stack, name);
    }
}

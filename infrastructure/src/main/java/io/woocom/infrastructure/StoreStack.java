package io.woocom.infrastructure;

import io.woocom.functions.Manifest;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.apigatewayv2.CfnApiMapping;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.CfnStage.AccessLogSettingsProperty;
import software.amazon.awscdk.services.apigatewayv2.CfnStage.RouteSettingsProperty;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.constructs.Construct;

/// What shoppers call, and the stage on which all routes are published.
final class StoreStack extends ApiStack {

    /// Routes that anybody can call without a token get this part of what the API takes.
    private static final int OPEN_PART = 10;

    private static final String LOG_FORMAT =
            "{\"requestId\":\"$context.requestId\",\"time\":\"$context.requestTime\","
                    + "\"route\":\"$context.routeKey\",\"status\":\"$context.status\","
                    + "\"latency\":\"$context.responseLatency\","
                    + "\"integrationError\":\"$context.integrationErrorMessage\","
                    + "\"authorizerError\":\"$context.authorizer.error\"}";

    StoreStack(Construct app, Plan plan) {
        super(app, plan, "store", "The API of shoppers");
        api.checkCustomers();
        if (plan.store().stream()
                .flatMap(row -> row.routes().stream())
                .anyMatch(route -> route.access() instanceof Access.Staff)) {
            throw new IllegalArgumentException(
                    "a function serves shoppers and staff: part it, so that each has its own role");
        }
        var rollout = new Rollout(this);
        var warmth = new Warmth(this);
        var functions = plan.store().stream().map(row -> deploy(row, rollout, warmth)).toList();
        functions.stream()
                .filter(function -> function.row().name().equals(Manifest.AUTHORIZER))
                .forEach(api::askAboutShoppers);
        functions.stream()
                .filter(function -> !function.row().routes().isEmpty())
                .forEach(this::route);
        var stage = stage();
        plan.settings().domain().ifPresent(domain -> map(stage, domain));
    }

    private CfnStage stage() {
        var settings = plan.settings();
        var log =
                CfnLogGroup.Builder.create(this, "AccessLog")
                        .logGroupName("/aws/apigateway/" + names.of("api"))
                        .retentionInDays(settings.logDays())
                        .build();
        log.applyRemovalPolicy(RemovalPolicy.DESTROY);
        var stage =
                CfnStage.Builder.create(this, "Stage")
                        .apiId(api.id())
                        .stageName("$default")
                        .autoDeploy(true)
                        .accessLogSettings(
                                AccessLogSettingsProperty.builder()
                                        .destinationArn(log.getAttrArn())
                                        .format(LOG_FORMAT)
                                        .build())
                        .defaultRouteSettings(throttled(settings.requestsPerSecond()))
                        .routeSettings(openRoutes())
                        .build();
        // A setting for a route that is not there yet is refused.
        routes().forEach(route -> stage.getNode().addDependency(route));
        return stage;
    }

    private Map<String, Object> openRoutes() {
        var most = Math.max(1, plan.settings().requestsPerSecond() / OPEN_PART);
        var settings = new LinkedHashMap<String, Object>();
        plan.store().stream()
                .flatMap(row -> row.routes().stream())
                .filter(StoreStack::isOpen)
                .forEach(route ->
                        settings.put(
                                route.key(),
                                Map.of(
                                        "ThrottlingRateLimit",
                                        most,
                                        "ThrottlingBurstLimit",
                                        most * 2,
                                        "DetailedMetricsEnabled",
                                        true)));
        return settings;
    }

    private static boolean isOpen(Route route) {
        return switch (route.access()) {
            case Access.Anyone _ -> route.method().equals("POST");
            case Access.Signed _ -> true;
            case Access.Shopper _,
                    Access.ShopperOrHolder _,
                    Access.CustomerOnly _,
                    Access.Staff _ ->
                    false;
        };
    }

    private static RouteSettingsProperty throttled(int perSecond) {
        return RouteSettingsProperty.builder()
                .throttlingRateLimit(perSecond)
                .throttlingBurstLimit(perSecond * 2)
                .detailedMetricsEnabled(true)
                .build();
    }

    private void map(CfnStage stage, Settings.Domain domain) {
        CfnApiMapping.Builder.create(this, "Mapping")
                .apiId(api.id())
                .domainName(domain.api())
                .stage(stage.getRef())
                .build();
    }
}

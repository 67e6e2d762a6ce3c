package io.woocom.infrastructure;

import io.woocom.functions.manifest.FunctionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.constructs.Construct;

/// Functions that answer requests, with their routes. There are two such stacks, since
/// CloudFormation takes 500 resources in one and a shop grows.
abstract class ApiStack extends WooComStack {

    final Api api;
    private final List<CfnRoute> routes = new ArrayList<>();

    ApiStack(Construct app, Plan plan, String name, String description) {
        super(app, plan, plan.names().of(name), plan.settings().account().regional(), description);
        api = new Api(this);
    }

    /// @return the function, kept warm, and rolled out by and by where the environment says so
    final Deployed deploy(FunctionRow row, Rollout rollout, Warmth warmth) {
        var function = Deployed.in(this, row);
        EventSources.of(function, Map.of());
        warmth.keep(function);
        rollout.of(function);
        return function;
    }

    final void route(Deployed function) {
        routes.addAll(api.routes(function));
    }

    final List<CfnRoute> routes() {
        return List.copyOf(routes);
    }
}

package io.woocom.functions.edge;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.json.Members;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;

/// Says that the shop is there, and that anything else is not.
public final class FallbackFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route HEALTH = new Route("GET", "/health", new Access.Anyone());
    private static final Route ELSE = new Route("ANY", Route.DEFAULT, new Access.Anyone());

    public static final List<Route> ROUTES = List.of(HEALTH, ELSE);

    private final HttpFunction http;

    public FallbackFunction() {
        this(World.lambda());
    }

    public FallbackFunction(World world) {
        this(world.clock());
    }

    public FallbackFunction(InstantSource clock) {
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(HEALTH, _ -> healthy()),
                                new Endpoint(
                                        ELSE,
                                        _ -> {
                                            throw Refusal.notFound("this route");
                                        })));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private static Answer healthy() {
        return Answer.ok(Members.of("status", "ok").tree());
    }
}

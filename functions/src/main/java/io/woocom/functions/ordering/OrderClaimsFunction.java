package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.json.Members;
import io.woocom.domain.ordering.ClaimOrders;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;

/// Brings what a customer ordered as a guest into their account, whenever they ask for it.
public final class OrderClaimsFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route CLAIM =
            new Route("POST", "/store/v1/orders/claim", new Access.CustomerOnly());

    public static final List<Route> ROUTES = List.of(CLAIM);

    private final HttpFunction http;
    private final ClaimOrders claimOrders;

    public OrderClaimsFunction() {
        this(World.lambda());
    }

    public OrderClaimsFunction(World world) {
        this(world.claimOrders(), world.clock());
    }

    public OrderClaimsFunction(ClaimOrders claimOrders, InstantSource clock) {
        this.claimOrders = claimOrders;
        this.http = new HttpFunction(clock, List.of(new Endpoint(CLAIM, this::claim)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer claim(Call call) {
        call.request().body().optionalFields().check();
        var request = new ClaimOrders.Request(call.customer(), call.claim());
        return Claims.once(
                () -> claimed(claimOrders.claim(request)),
                before -> claimed(Integer.parseInt(before)));
    }

    private static Answer claimed(int orders) {
        return Answer.ok(Members.of("claimed", (long) orders).tree());
    }
}

package io.woocom.functions.session;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.http.shapes.Values;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.tokens.GuestTokens;
import io.woocom.adapters.tokens.Principal;
import io.woocom.adapters.tokens.ShopperTokens;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.shared.Ids;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;

/// Makes somebody a guest, or renews the token of one whose token is still alive.
public final class GuestSessionFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route OPEN =
            new Route("POST", "/store/v1/guest-sessions", new Access.Anyone());

    public static final List<Route> ROUTES = List.of(OPEN);

    private final HttpFunction http;
    private final GuestTokens tokens;
    private final ShopperTokens shoppers;
    private final Ids ids;

    public GuestSessionFunction() {
        this(World.lambda());
    }

    public GuestSessionFunction(World world) {
        this(world.guestTokens(), world.shopperTokens(), world.ids(), world.clock());
    }

    public GuestSessionFunction(
            GuestTokens tokens, ShopperTokens shoppers, Ids ids, InstantSource clock) {
        this.tokens = tokens;
        this.shoppers = shoppers;
        this.ids = ids;
        this.http = new HttpFunction(clock, List.of(new Endpoint(OPEN, this::open)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer open(Call call) {
        call.request().body().optionalFields().check();
        var issued = tokens.issue(guest(call));
        return Answer.json(
                        201,
                        Members.of("token", issued.token())
                                .and("expires_at", Values.time(issued.expires()))
                                .tree())
                .with("Cache-Control", "no-store");
    }

    private GuestId guest(Call call) {
        return call.request()
                .header("authorization")
                .map(header -> known(shoppers.principal(header)))
                .orElseGet(() -> GuestId.next(ids));
    }

    private static GuestId known(Principal principal) {
        return switch (principal) {
            case Principal.Guest(var guest, var _) -> guest;
            case Principal.Rejected(var reason) -> throw new Rejection.Unauthenticated(reason);
            case Principal.OrderHolder _,
                    Principal.Customer _,
                    Principal.Staff _,
                    Principal.Integration _ ->
                    throw new Rejection.Unauthenticated("only a guest's token can be renewed");
        };
    }
}

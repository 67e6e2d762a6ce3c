package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.json.Members;
import io.woocom.domain.customer.Email;
import io.woocom.domain.ordering.LookUpOrder;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderNumber;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Limits;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Has a letter sent with the way to an order, to the address it was placed under. Whoever asks
/// learns nothing: whether there is such an order or not, the same is read and one message is sent,
/// for an order that nobody has if need be.
public final class OrderAccessFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String POLICY = "order-access";
    private static final Duration WINDOW = Duration.ofHours(1);

    /// Behind one network address there may be many people.
    private static final int PEOPLE_AT_A_SOURCE = 10;

    private static final Route ASK =
            new Route("POST", "/store/v1/order-access", new Access.Anyone());

    public static final List<Route> ROUTES = List.of(ASK);

    private final HttpFunction http;
    private final LookUpOrder lookUp;
    private final Limits limits;
    private final int most;
    private final Consumer<OrderId> letters;
    private final Ids ids;

    public OrderAccessFunction() {
        this(World.lambda());
    }

    public OrderAccessFunction(World world) {
        this(
                world.lookUpOrder(),
                new Limiting(world.limits(), world.orderAccessLimit()),
                world::sendAccess,
                world.ids(),
                world.clock());
    }

    /// How often an hour somebody may ask for letters to one address.
    public record Limiting(Limits limits, int most) {}

    /// @param letters where orders go of which a letter is to be written
    public OrderAccessFunction(
            LookUpOrder lookUp,
            Limiting limiting,
            Consumer<OrderId> letters,
            Ids ids,
            InstantSource clock) {
        this.lookUp = lookUp;
        this.limits = limiting.limits();
        this.most = limiting.most();
        this.letters = letters;
        this.ids = ids;
        this.http = new HttpFunction(clock, List.of(new Endpoint(ASK, this::ask)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer ask(Call call) {
        var fields = call.request().body().fields();
        var number = fields.required("order_number").text(1, 40);
        var email =
                fields.required("email")
                        .text(254, Email::isValid, Email::new, "not an e-mail address");
        fields.check();
        var to = email.orElseThrow();
        require(call, "source", call.request().source(), most * PEOPLE_AT_A_SOURCE);
        require(call, "address", to.normalised().value(), most);
        var nobodys = OrderId.next(ids);
        var wanted = OrderNumber.read(number.orElseThrow()).orElse(nobodys.number());
        letters.accept(lookUp.lookUp(wanted, to).orElse(nobodys));
        return Answer.json(202, Members.of("status", "accepted").tree());
    }

    private void require(Call call, String kind, String who, int often) {
        var limit = new Limits.Limit(often, WINDOW);
        var standing = limits.count(POLICY + "-" + kind, who, limit);
        if (standing.isExceeded()) {
            throw new Rejection.RateLimited(POLICY, standing, call.request().now());
        }
    }
}

package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.ProblemDocument;
import io.woocom.adapters.http.shapes.TotalsShape;
import io.woocom.adapters.json.Members;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.PlaceOrder;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Turns a cart into an order.
public final class CheckoutFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route CHECKOUT =
            new Route("POST", "/store/v1/carts/{cart_id}/checkout", new Access.Shopper());

    public static final List<Route> ROUTES = List.of(CHECKOUT);

    private final HttpFunction http;
    private final PlaceOrder placeOrder;
    private final Carts carts;
    private final Orders orders;

    public CheckoutFunction() {
        this(World.lambda());
    }

    public CheckoutFunction(World world) {
        this(world.placeOrder(), world.carts(), world.orders(), world.clock());
    }

    public CheckoutFunction(
            PlaceOrder placeOrder, Carts carts, Orders orders, InstantSource clock) {
        this.placeOrder = placeOrder;
        this.carts = carts;
        this.orders = orders;
        this.http = new HttpFunction(clock, List.of(new Endpoint(CHECKOUT, this::checkOut)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer checkOut(Call call) {
        var request = request(call);
        return Claims.once(
                () -> {
                    requireVersion(call, request.cart());
                    return answer(placeOrder.place(request), call.request().traceId());
                },
                order -> OrderAnswers.placed(orders.of(call.owner(), new OrderId(order))));
    }

    private static PlaceOrder.Request request(Call call) {
        var claim = call.requiredClaim();
        var fields = call.request().body().fields();
        var expected = fields.required("expected_total").money(Long.MAX_VALUE);
        var payment = fields.nullable("payment").object().flatMap(PaymentBody::read);
        fields.check();
        return new PlaceOrder.Request(
                call.request().id("cart_id", CartId.PREFIX, CartId::new),
                call.owner(),
                expected.orElseThrow(),
                payment,
                Optional.of(claim));
    }

    /// The placement itself is guarded by the version that it read, and by the expected total.
    private void requireVersion(Call call, CartId id) {
        var version = call.request().ifMatch();
        if (version.isEmpty()) {
            return;
        }
        var cart = carts.of(call.owner(), id);
        if (cart.isActive(call.request().now()) && version.get() != cart.revision().version()) {
            throw Refusal.stale("this cart");
        }
    }

    private static Answer answer(PlaceOrder.Outcome outcome, String traceId) {
        return switch (outcome) {
            case PlaceOrder.Outcome.Placed(var order) -> OrderAnswers.placed(order);
            case PlaceOrder.Outcome.PriceChanged(var now) ->
                    conflict("price_changed", "the cart now comes to " + now.gross(), List.of())
                            .answer(traceId, Members.of("totals", TotalsShape.of(now)).tree());
            case PlaceOrder.Outcome.NotReady(var problems) ->
                    conflict("cart_not_ready", standing(problems), problems).answer(traceId);
            case PlaceOrder.Outcome.OutOfStock(var problems) ->
                    conflict("insufficient_stock", standing(problems), problems).answer(traceId);
            case PlaceOrder.Outcome.CouponUsedUp(var problems) ->
                    conflict("coupon_limit_reached", problems.getFirst().detail(), problems)
                            .answer(traceId);
        };
    }

    private static ProblemDocument conflict(String code, String detail, List<Problem> errors) {
        return ProblemDocument.conflict(code, detail, errors);
    }

    private static String standing(List<Problem> problems) {
        return problems.isEmpty()
                ? "the cart is empty"
                : problems.size()
                        + (problems.size() == 1 ? " thing stands" : " things stand")
                        + " in the way";
    }
}

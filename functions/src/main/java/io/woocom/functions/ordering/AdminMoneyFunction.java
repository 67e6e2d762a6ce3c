package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.shapes.DealingShape;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.RefundOrder;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What staff do about an order's money. The answer tells what was asked for; the provider is asked
/// by the payment worker.
public final class AdminMoneyFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String ORDER = AdminOrdersFunction.ORDERS + "/{order_id}";
    private static final Route REFUND =
            new Route("POST", ORDER + "/refunds", AdminOrdersFunction.WRITERS);

    public static final List<Route> ROUTES = List.of(REFUND);

    private final HttpFunction http;
    private final Orders orders;
    private final RefundOrder refundOrder;

    public AdminMoneyFunction() {
        this(World.lambda());
    }

    public AdminMoneyFunction(World world) {
        this(world.orders(), world.refundOrder(), world.clock());
    }

    public AdminMoneyFunction(Orders orders, RefundOrder refundOrder, InstantSource clock) {
        this.orders = orders;
        this.refundOrder = refundOrder;
        this.http = new HttpFunction(clock, List.of(new Endpoint(REFUND, this::refund)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer refund(Call call) {
        var claim = call.requiredClaim();
        var id = OrderAnswers.id(call.request());
        var fields = call.request().body().fields();
        var lines = LinesBody.restocked(fields.nullable("lines"), 0);
        var shipping = fields.nullable("shipping").money(Long.MAX_VALUE);
        var extra = fields.nullable("extra").money(Long.MAX_VALUE);
        var reason = fields.required("reason").text(1, 500);
        fields.check();
        var request =
                new RefundOrder.Request(
                        id,
                        lines.orElse(List.of()),
                        shipping,
                        extra,
                        reason.orElseThrow(),
                        call.request().ifMatch(),
                        Optional.of(claim));
        return Claims.once(
                () -> {
                    var requested = refundOrder.refund(request);
                    return refunded(requested.order(), requested.refund());
                },
                refund -> refunded(order(id), new RefundId(refund)));
    }

    private static Answer refunded(Order order, RefundId wanted) {
        var refund = order.refund(wanted).orElseThrow(() -> Refusal.notFound("this refund"));
        return OrderAnswers.made(order, DealingShape.refund(refund));
    }

    private Order order(OrderId id) {
        return orders.find(id).orElseThrow(() -> Refusal.notFound("this order"));
    }
}

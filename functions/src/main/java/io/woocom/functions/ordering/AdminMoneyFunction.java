package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.shapes.DealingShape;
import io.woocom.adapters.http.shapes.PaymentShape;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.ordering.CapturePayment;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.ReceivePayment;
import io.woocom.domain.ordering.RefundOrder;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
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

    private static final Route CAPTURE =
            new Route("POST", ORDER + "/captures", AdminOrdersFunction.WRITERS);
    private static final Route RECEIVE =
            new Route("POST", ORDER + "/payments", AdminOrdersFunction.WRITERS);

    public static final List<Route> ROUTES = List.of(REFUND, CAPTURE, RECEIVE);

    private final HttpFunction http;
    private final Orders orders;
    private final Commands commands;

    /// What can be done about money.
    public record Commands(
            RefundOrder refundOrder,
            CapturePayment capturePayment,
            ReceivePayment receivePayment) {}

    public AdminMoneyFunction() {
        this(World.lambda());
    }

    public AdminMoneyFunction(World world) {
        this(
                world.orders(),
                new Commands(world.refundOrder(), world.capturePayment(), world.receivePayment()),
                world.clock());
    }

    public AdminMoneyFunction(Orders orders, Commands commands, InstantSource clock) {
        this.orders = orders;
        this.commands = commands;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(REFUND, this::refund),
                                new Endpoint(CAPTURE, this::capture),
                                new Endpoint(RECEIVE, this::receive)));
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
        var shipping = fields.nullable("shipping").money(Price.MOST_MINOR_UNITS);
        var extra = fields.nullable("extra").money(Price.MOST_MINOR_UNITS);
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
                    var requested = commands.refundOrder().refund(request);
                    return refunded(requested.order(), requested.refund());
                },
                refund -> refunded(order(id), new RefundId(refund)));
    }

    private Answer capture(Call call) {
        var claim = call.requiredClaim();
        var id = OrderAnswers.id(call.request());
        var fields = call.request().body().optionalFields();
        var amount = fields.nullable("amount").money(Price.MOST_MINOR_UNITS);
        var lines = LinesBody.units(fields.nullable("lines"));
        if (amount.isPresent() && lines.isPresent()) {
            fields.fault("not_allowed", "lines", "either an amount or lines");
        }
        fields.check();
        var request =
                new CapturePayment.Request(
                        id,
                        amount,
                        lines.orElse(List.of()),
                        call.request().ifMatch(),
                        Optional.of(claim));
        return Claims.once(
                () -> {
                    var requested = commands.capturePayment().capture(request);
                    return captured(requested.order(), requested.capture());
                },
                capture -> captured(order(id), new CaptureId(capture)));
    }

    private Answer receive(Call call) {
        var claim = call.requiredClaim();
        var id = OrderAnswers.id(call.request());
        var fields = call.request().body().fields();
        var field = fields.required("amount");
        var amount = field.money(Price.MOST_MINOR_UNITS);
        if (amount.filter(Money::isZero).isPresent()) {
            field.fault("too_small", "at least one minor unit");
        }
        var reference = fields.required("reference").text(1, 200);
        fields.check();
        var request =
                new ReceivePayment.Request(
                        id,
                        amount.orElseThrow(),
                        reference.orElseThrow(),
                        call.request().ifMatch(),
                        Optional.of(claim));
        return Claims.once(
                () -> received(commands.receivePayment().receive(request)),
                _ -> received(order(id)));
    }

    private static Answer captured(Order order, CaptureId wanted) {
        var capture = order.capture(wanted).orElseThrow(() -> Refusal.notFound("this capture"));
        return OrderAnswers.made(order, DealingShape.capture(capture));
    }

    /// An order has one payment at most that money came for from outside.
    private static Answer received(Order order) {
        var payment =
                order.payments().stream()
                        .filter(any -> any.isManual() && any.captured().isPositive())
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("this payment"));
        return OrderAnswers.made(order, PaymentShape.of(payment));
    }

    private static Answer refunded(Order order, RefundId wanted) {
        var refund = order.refund(wanted).orElseThrow(() -> Refusal.notFound("this refund"));
        return OrderAnswers.made(order, DealingShape.refund(refund));
    }

    private Order order(OrderId id) {
        return orders.find(id).orElseThrow(() -> Refusal.notFound("this order"));
    }
}

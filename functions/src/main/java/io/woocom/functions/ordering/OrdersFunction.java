package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.PaymentShape;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.CancelOrder;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.TryPayment;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
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

/// A shopper's own orders, and the one that a letter is about.
public final class OrdersFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String ORDERS = "/store/v1/orders";
    private static final Route LIST = shopper("GET", ORDERS);
    private static final Route READ = oneOrder("GET", ORDERS + "/{order_id}");
    private static final Route PAY = oneOrder("POST", ORDERS + "/{order_id}/payments");
    private static final Route CANCEL = oneOrder("POST", ORDERS + "/{order_id}/cancel");

    public static final List<Route> ROUTES = List.of(LIST, READ, PAY, CANCEL);

    private final HttpFunction http;
    private final Orders orders;
    private final OrderDesk desk;
    private final TryPayment tryPayment;
    private final Cursors cursors;

    public OrdersFunction() {
        this(World.lambda());
    }

    public OrdersFunction(World world) {
        this(
                world.orders(),
                world.orderList(),
                world.tryPayment(),
                world.cancelOrder(),
                world.cursors(),
                world.clock());
    }

    public OrdersFunction(
            Orders orders,
            OrderList list,
            TryPayment tryPayment,
            CancelOrder cancelOrder,
            Cursors cursors,
            InstantSource clock) {
        this.orders = orders;
        this.desk = new OrderDesk(orders, list, cancelOrder);
        this.tryPayment = tryPayment;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(LIST, this::list),
                                new Endpoint(READ, this::read),
                                new Endpoint(PAY, this::pay),
                                new Endpoint(CANCEL, this::cancel)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer list(Call call) {
        var listed = Listed.ofOwner(call.request(), cursors, call.owner().id());
        var own = Optional.<OrderList.Axis>of(new OrderList.Axis.ByOwner(call.owner()));
        var query = new OrderList.Query(own, Optional.empty(), Optional.empty());
        return desk.list(listed, call.request().questions(), query);
    }

    private Answer read(Call call) {
        var id = OrderAnswers.id(call.request());
        var found = orders.of(ownerOf(call, id), id);
        return OrderAnswers.store(found).unlessHeld(call.request());
    }

    private Answer pay(Call call) {
        var claim = call.requiredClaim();
        var order = OrderAnswers.id(call.request());
        var owner = ownerOf(call, order);
        var fields = call.request().body().fields();
        var means = PaymentBody.read(fields);
        fields.check();
        var request = new TryPayment.Request(order, owner, means.orElseThrow(), Optional.of(claim));
        return Claims.once(
                () -> {
                    var attempted = tryPayment.attempt(request);
                    return paid(call, attempted.order().payment(attempted.payment()));
                },
                payment ->
                        paid(
                                call,
                                orders.of(owner, order).order().payment(new PaymentId(payment))));
    }

    private static Answer paid(Call call, Optional<Payment> payment) {
        return Answer.created(
                OrderAnswers.location(OrderAnswers.id(call.request())),
                PaymentShape.of(payment.orElseThrow(() -> Refusal.notFound("this payment"))));
    }

    private Answer cancel(Call call) {
        var owner = ownerOf(call, OrderAnswers.id(call.request()));
        return desk.cancel(
                call, Optional.of(owner), OrderStatus.CancelReason.CUSTOMER, OrderAnswers::store);
    }

    /// For whom the caller acts on this order: whoever holds a letter about it does so for its
    /// owner.
    private Owner ownerOf(Call call, OrderId id) {
        if (call.principal() instanceof Principal.OrderHolder(var held, var _)) {
            return orders.find(id)
                    .filter(order -> order.id().equals(held))
                    .map(Order::owner)
                    .orElseThrow(() -> Refusal.notFound("this order"));
        }
        return call.owner();
    }

    private static Route oneOrder(String method, String path) {
        return new Route(method, path, new Access.ShopperOrHolder());
    }

    private static Route shopper(String method, String path) {
        return new Route(method, path, new Access.Shopper());
    }
}

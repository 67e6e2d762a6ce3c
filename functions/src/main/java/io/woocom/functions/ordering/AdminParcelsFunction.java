package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.shapes.DealingShape;
import io.woocom.domain.ordering.CorrectTracking;
import io.woocom.domain.ordering.Fulfillment;
import io.woocom.domain.ordering.FulfillmentId;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.ReceiveReturn;
import io.woocom.domain.ordering.ReturnId;
import io.woocom.domain.ordering.ShipGoods;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What staff do about an order's goods: parcels out, and back.
public final class AdminParcelsFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String ORDER = AdminOrdersFunction.ORDERS + "/{order_id}";
    private static final Route SHIP = writing("POST", ORDER + "/fulfillments");
    private static final Route TRACK = writing("PATCH", ORDER + "/fulfillments/{fulfillment_id}");
    private static final Route RECEIVE = writing("POST", ORDER + "/returns");

    public static final List<Route> ROUTES = List.of(SHIP, TRACK, RECEIVE);

    private final HttpFunction http;
    private final Orders orders;
    private final Commands commands;

    /// What can be done about goods.
    public record Commands(
            ShipGoods shipGoods, CorrectTracking correctTracking, ReceiveReturn receiveReturn) {}

    public AdminParcelsFunction() {
        this(World.lambda());
    }

    public AdminParcelsFunction(World world) {
        this(
                world.orders(),
                new Commands(world.shipGoods(), world.correctTracking(), world.receiveReturn()),
                world.clock());
    }

    public AdminParcelsFunction(Orders orders, Commands commands, InstantSource clock) {
        this.orders = orders;
        this.commands = commands;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(SHIP, this::ship),
                                new Endpoint(TRACK, this::track),
                                new Endpoint(RECEIVE, this::receive)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer ship(Call call) {
        var claim = call.requiredClaim();
        var id = OrderAnswers.id(call.request());
        var fields = call.request().body().fields();
        var lines = LinesBody.units(fields.required("lines"));
        var tracking = TrackingBody.read(fields.nullable("tracking"));
        fields.check();
        var request =
                new ShipGoods.Request(
                        id,
                        lines.orElseThrow(),
                        tracking,
                        call.request().ifMatch(),
                        Optional.of(claim));
        return Claims.once(
                () -> {
                    var shipped = commands.shipGoods().ship(request);
                    return shipped(shipped.order(), shipped.fulfillment());
                },
                parcel -> shipped(order(id), new FulfillmentId(parcel)));
    }

    private Answer track(Call call) {
        var request = call.request();
        var parcel = request.id("fulfillment_id", FulfillmentId.PREFIX, FulfillmentId::new);
        var fields = request.body().fields();
        var field = fields.nullable("tracking");
        var tracking = TrackingBody.read(field);
        if (!field.isGiven()) {
            fields.fault("required", "tracking", "say how it is followed, or null");
        }
        fields.check();
        var order =
                commands.correctTracking()
                        .correct(
                                new CorrectTracking.Request(
                                        OrderAnswers.id(request),
                                        parcel,
                                        tracking,
                                        request.ifMatch()));
        return Answer.ok(DealingShape.fulfillment(parcel(order, parcel)));
    }

    private Answer receive(Call call) {
        var claim = call.requiredClaim();
        var id = OrderAnswers.id(call.request());
        var fields = call.request().body().fields();
        var lines = LinesBody.restocked(fields.required("lines"), 1);
        var reason = fields.required("reason").text(1, 500);
        fields.check();
        var request =
                new ReceiveReturn.Request(
                        id,
                        lines.orElseThrow(),
                        reason.orElseThrow(),
                        call.request().ifMatch(),
                        Optional.of(claim));
        return Claims.once(
                () -> {
                    var received = commands.receiveReturn().receive(request);
                    return received(received.order(), received.received());
                },
                parcel -> received(order(id), new ReturnId(parcel)));
    }

    private static Answer shipped(Order order, FulfillmentId id) {
        return OrderAnswers.made(order, DealingShape.fulfillment(parcel(order, id)));
    }

    private static Answer received(Order order, ReturnId wanted) {
        var parcel = order.received(wanted).orElseThrow(() -> Refusal.notFound("this return"));
        return OrderAnswers.made(order, DealingShape.received(parcel));
    }

    private static Fulfillment parcel(Order order, FulfillmentId id) {
        return order.fulfillment(id).orElseThrow(() -> Refusal.notFound("this fulfillment"));
    }

    private Order order(OrderId id) {
        return orders.find(id).orElseThrow(() -> Refusal.notFound("this order"));
    }

    private static Route writing(String method, String path) {
        return new Route(method, path, AdminOrdersFunction.WRITERS);
    }
}

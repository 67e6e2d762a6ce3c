package io.woocom.functions.history;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.EventShape;
import io.woocom.domain.history.EventLog;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The event log, to be read from the beginning or on from a position.
public final class AdminEventsFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route READ =
            new Route(
                    "GET",
                    "/admin/v1/events",
                    new Access.Staff(Set.of("admin"), "woocom/events.read"));

    public static final List<Route> ROUTES = List.of(READ);

    /// All that happens in the shop.
    public static final Map<String, String> TYPES =
            Stream.of(
                            "cart.merged",
                            "customer.registered",
                            "customer.erased",
                            "order.placed",
                            "order.claimed",
                            "order.confirmed",
                            "order.completed",
                            "order.cancelled",
                            "payment.created",
                            "payment.requires_action",
                            "payment.authorized",
                            "payment.captured",
                            "payment.declined",
                            "payment.voided",
                            "payment.expired",
                            "payment.expiring",
                            "payment.capture_requested",
                            "payment.capture_failed",
                            "refund.requested",
                            "refund.succeeded",
                            "refund.failed",
                            "fulfillment.shipped",
                            "return.received",
                            "stock.adjusted",
                            "stock.depleted",
                            "stock.replenished",
                            "product.published",
                            "product.changed",
                            "product.archived",
                            "category.moved")
                    .collect(toUnmodifiableMap(type -> type, type -> type));

    private final HttpFunction http;
    private final EventLog log;
    private final Cursors cursors;

    public AdminEventsFunction() {
        this(World.lambda());
    }

    public AdminEventsFunction(World world) {
        this(world.eventLog(), world.cursors(), world.clock());
    }

    public AdminEventsFunction(EventLog log, Cursors cursors, InstantSource clock) {
        this.log = log;
        this.cursors = cursors;
        this.http = new HttpFunction(clock, List.of(new Endpoint(READ, this::read)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    /// The position is given at the end of the log too, so that a reader can ask again from there.
    private Answer read(Call call) {
        var query = call.request().questions();
        var type = query.choice("type", TYPES);
        var listed = Listed.log(call.request(), cursors);
        var read = log.read(listed.page(query), type);
        var position = Optional.of(read.position()).filter(text -> !text.isEmpty());
        return listed.answer(
                read.page().items().stream().map(EventShape::of).toList(),
                position,
                read.page().next().isPresent());
    }
}

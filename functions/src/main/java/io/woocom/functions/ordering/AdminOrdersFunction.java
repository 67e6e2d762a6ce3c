package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.ordering.Books;
import io.woocom.domain.ordering.CancelOrder;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.Orders;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All orders, for staff.
public final class AdminOrdersFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Access READERS =
            new Access.Staff(Set.of("admin", "orders", "support"), "woocom/orders.read");
    private static final Access WRITERS =
            new Access.Staff(Set.of("admin", "orders"), "woocom/orders.write");
    private static final String ORDERS = "/admin/v1/orders";
    private static final Route LIST = new Route("GET", ORDERS, READERS);
    private static final Route READ = new Route("GET", ORDERS + "/{order_id}", READERS);
    private static final Route CANCEL = new Route("POST", ORDERS + "/{order_id}/cancel", WRITERS);

    public static final List<Route> ROUTES = List.of(LIST, READ, CANCEL);

    private final HttpFunction http;
    private final OrderDesk desk;
    private final Books books;
    private final Cursors cursors;

    public AdminOrdersFunction() {
        this(World.lambda());
    }

    public AdminOrdersFunction(World world) {
        this(
                world.orders(),
                world.books(),
                world.orderList(),
                world.cancelOrder(),
                world.cursors(),
                world.clock());
    }

    public AdminOrdersFunction(
            Orders orders,
            Books books,
            OrderList list,
            CancelOrder cancelOrder,
            Cursors cursors,
            InstantSource clock) {
        this.desk = new OrderDesk(orders, list, cancelOrder);
        this.books = books;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(LIST, this::list),
                                new Endpoint(READ, this::read),
                                new Endpoint(CANCEL, this::cancel)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer list(Call call) {
        var questions = call.request().questions();
        var query = OrderQuestions.read(questions);
        return desk.list(Listed.open(call.request(), cursors), questions, query);
    }

    private Answer read(Call call) {
        var found = desk.find(Optional.empty(), OrderAnswers.id(call.request()));
        return OrderAnswers.admin(keepsBooks(call.principal()) ? booked(found) : found)
                .unlessHeld(call.request());
    }

    private Answer cancel(Call call) {
        return desk.cancel(
                call, Optional.empty(), OrderStatus.CancelReason.STAFF, OrderAnswers::admin);
    }

    /// What is locked to the books is for whoever keeps them.
    private static boolean keepsBooks(Principal principal) {
        return principal instanceof Principal.Staff(var _, var groups) && groups.contains("admin");
    }

    private Orders.WithContact booked(Orders.WithContact found) {
        return new Orders.WithContact(
                found.order(), found.contact().or(() -> books.contact(found.order().id())));
    }
}

package io.woocom.functions.customer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.CustomerShape;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Customers;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// All customers, for staff who help them.
public final class AdminCustomersFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Access READERS =
            new Access.Staff(Set.of("admin", "orders", "support"), "woocom/customers.read");
    private static final String CUSTOMERS = "/admin/v1/customers";
    private static final Route LIST = new Route("GET", CUSTOMERS, READERS);
    private static final Route READ = new Route("GET", CUSTOMERS + "/{customer_id}", READERS);

    public static final List<Route> ROUTES = List.of(LIST, READ);

    private final HttpFunction http;
    private final Customers customers;
    private final Cursors cursors;

    public AdminCustomersFunction() {
        this(World.lambda());
    }

    public AdminCustomersFunction(World world) {
        this(world.customers(), world.cursors(), world.clock());
    }

    public AdminCustomersFunction(Customers customers, Cursors cursors, InstantSource clock) {
        this.customers = customers;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(new Endpoint(LIST, this::list), new Endpoint(READ, this::read)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var page = customers.page(listed.page(call.request().questions()));
        return listed.answer(page.items().stream().map(CustomerShape::own).toList(), page.next());
    }

    private Answer read(Call call) {
        var id = call.request().id("customer_id", CustomerId.PREFIX, CustomerId::new);
        var customer = customers.known(id);
        return Answer.ok(CustomerShape.whole(customer))
                .tagged(customer.revision().version())
                .unlessHeld(call.request());
    }
}

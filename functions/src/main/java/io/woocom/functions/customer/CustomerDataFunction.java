package io.woocom.functions.customer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.customer.RecognizeCustomer;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.privacy.EraseCustomer;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Gives customers all that is kept of them, and forgets them.
public final class CustomerDataFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String ME = "/store/v1/customers/me";
    private static final Route EXPORT = CustomerFunction.own("GET", ME + "/export");
    private static final Route ERASE = CustomerFunction.own("DELETE", ME);

    public static final List<Route> ROUTES = List.of(EXPORT, ERASE);

    private final HttpFunction http;
    private final RecognizeCustomer recognize;
    private final EraseCustomer erase;
    private final Export export;

    public CustomerDataFunction() {
        this(World.lambda());
    }

    public CustomerDataFunction(World world) {
        this(
                world.recognizeCustomer(),
                world.eraseCustomer(),
                new Kept(world.carts(), world.orders(), world.orderList()),
                world.clock());
    }

    /// Where something of a customer is kept.
    public record Kept(Carts carts, Orders orders, OrderList list) {}

    public CustomerDataFunction(
            RecognizeCustomer recognize, EraseCustomer erase, Kept kept, InstantSource clock) {
        this.recognize = recognize;
        this.erase = erase;
        this.export = new Export(kept.carts(), kept.orders(), kept.list());
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(EXPORT, this::export),
                                new Endpoint(ERASE, this::erase)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer export(Call call) {
        var customer = recognize.recognize(call.customer());
        return Answer.ok(export.of(customer, call.request().now()))
                .with("Content-Disposition", "attachment; filename=\"" + customer.id() + ".json\"")
                .with("Cache-Control", "no-store");
    }

    private Answer erase(Call call) {
        erase.erase(call.customer());
        return new Answer(204, Map.of(), "");
    }
}

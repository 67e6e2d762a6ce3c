package io.woocom.functions.customer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.shapes.CustomerShape;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.CustomerEdit;
import io.woocom.domain.customer.EditCustomer;
import io.woocom.domain.customer.RecognizeCustomer;
import io.woocom.domain.shared.Ids;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What customers say of themselves.
public final class CustomerFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String ME = "/store/v1/customers/me";
    private static final Route READ = own("GET", ME);
    private static final Route DESCRIBE = own("PUT", ME);

    public static final List<Route> ROUTES =
            Stream.concat(Stream.of(READ, DESCRIBE), AddressDesk.ROUTES.stream()).toList();

    private final HttpFunction http;
    private final RecognizeCustomer recognize;
    private final EditCustomer edit;

    public CustomerFunction() {
        this(World.lambda());
    }

    public CustomerFunction(World world) {
        this(
                world.recognizeCustomer(),
                world.editCustomer(),
                world.cursors(),
                world.ids(),
                world.clock());
    }

    public CustomerFunction(
            RecognizeCustomer recognize,
            EditCustomer edit,
            Cursors cursors,
            Ids ids,
            InstantSource clock) {
        this.recognize = recognize;
        this.edit = edit;
        var addresses = new AddressDesk(recognize, edit, cursors, ids);
        var own = Stream.of(new Endpoint(READ, this::read), new Endpoint(DESCRIBE, this::describe));
        this.http =
                new HttpFunction(
                        clock, Stream.concat(own, addresses.endpoints().stream()).toList());
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer read(Call call) {
        return answer(recognize.recognize(call.customer())).unlessHeld(call.request());
    }

    private Answer describe(Call call) {
        var fields = call.request().body().fields();
        var known = recognize.recognize(call.customer()).known().profile();
        return answer(edit.edit(asked(call, ProfileBody.read(fields, known))));
    }

    /// The change that a request without an idempotency key asks for.
    static EditCustomer.Request asked(Call call, CustomerEdit edit) {
        return new EditCustomer.Request(
                call.customer(), edit, call.request().ifMatch(), Optional.empty());
    }

    static Route own(String method, String path) {
        return new Route(method, path, new Access.CustomerOnly());
    }

    private static Answer answer(Customer customer) {
        return Answer.ok(CustomerShape.own(customer))
                .tagged(customer.revision().version())
                .with("Cache-Control", "no-store");
    }
}

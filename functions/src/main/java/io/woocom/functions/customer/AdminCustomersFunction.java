package io.woocom.functions.customer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.CustomerShape;
import io.woocom.domain.customer.CorrectCustomer;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Customers;
import io.woocom.domain.customer.InviteCustomer;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// All customers, for staff who help them.
public final class AdminCustomersFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Access READERS =
            new Access.Staff(Set.of("admin", "orders", "support"), "woocom/customers.read");
    private static final Access WRITERS =
            new Access.Staff(Set.of("admin", "support"), "woocom/customers.write");
    private static final String CUSTOMERS = "/admin/v1/customers";
    private static final String CUSTOMER = CUSTOMERS + "/{customer_id}";
    private static final Route LIST = new Route("GET", CUSTOMERS, READERS);
    private static final Route INVITE = new Route("POST", CUSTOMERS, WRITERS);
    private static final Route READ = new Route("GET", CUSTOMER, READERS);
    private static final Route CORRECT = new Route("PATCH", CUSTOMER, WRITERS);
    private static final Route ARCHIVE = new Route("POST", CUSTOMER + "/archive", WRITERS);

    public static final List<Route> ROUTES = List.of(LIST, INVITE, READ, CORRECT, ARCHIVE);

    private final HttpFunction http;
    private final Customers customers;
    private final Commands commands;
    private final Supplier<Locale> locale;
    private final Cursors cursors;

    /// What staff can do about a customer.
    public record Commands(InviteCustomer inviteCustomer, CorrectCustomer correctCustomer) {}

    public AdminCustomersFunction() {
        this(World.lambda());
    }

    public AdminCustomersFunction(World world) {
        this(
                world.customers(),
                new Commands(world.inviteCustomer(), world.correctCustomer()),
                () -> world.stores().current().locale(),
                world.cursors(),
                world.clock());
    }

    /// @param locale in which somebody is addressed of whom nobody says otherwise
    public AdminCustomersFunction(
            Customers customers,
            Commands commands,
            Supplier<Locale> locale,
            Cursors cursors,
            InstantSource clock) {
        this.customers = customers;
        this.commands = commands;
        this.locale = locale;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(LIST, this::list),
                                new Endpoint(INVITE, this::invite),
                                new Endpoint(READ, this::read),
                                new Endpoint(CORRECT, this::correct),
                                new Endpoint(ARCHIVE, this::archive)));
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

    private Answer invite(Call call) {
        var claim = call.claim();
        var invited = StaffCustomerBody.invited(call.request().body().fields(), locale.get());
        var request = new InviteCustomer.Request(invited.email(), invited.said(), claim);
        return Claims.once(
                () -> created(commands.inviteCustomer().invite(request)),
                first -> created(customers.known(new CustomerId(first))));
    }

    private Answer read(Call call) {
        return whole(200, customers.known(id(call))).unlessHeld(call.request());
    }

    private Answer correct(Call call) {
        var corrected = StaffCustomerBody.corrected(call.request().body().fields());
        var request =
                new CorrectCustomer.Request(
                        id(call),
                        corrected.said(),
                        corrected.account(),
                        call.request().ifMatch(),
                        Optional.empty());
        return whole(200, commands.correctCustomer().correct(request));
    }

    private Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var request =
                new CorrectCustomer.Request(
                        id,
                        Optional.empty(),
                        CorrectCustomer.Account.CLOSES,
                        call.request().ifMatch(),
                        call.claim(id.value()));
        return Claims.once(
                () -> whole(200, commands.correctCustomer().correct(request)),
                _ -> whole(200, customers.known(id)));
    }

    private static CustomerId id(Call call) {
        return call.request().id("customer_id", CustomerId.PREFIX, CustomerId::new);
    }

    private static Answer created(Customer customer) {
        return whole(201, customer).with("Location", CUSTOMERS + "/" + customer.id());
    }

    private static Answer whole(int status, Customer customer) {
        return Answer.json(status, CustomerShape.whole(customer))
                .tagged(customer.revision().version());
    }
}

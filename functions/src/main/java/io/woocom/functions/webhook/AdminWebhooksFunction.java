package io.woocom.functions.webhook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Listed;
import io.woocom.domain.history.EventLog;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.webhook.Deliveries;
import io.woocom.domain.webhook.EditEndpoint;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.EndpointId;
import io.woocom.domain.webhook.Endpoints;
import io.woocom.domain.webhook.EventTypes;
import io.woocom.domain.webhook.RegisterEndpoint;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint.Action;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.history.AdminEventsFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Endpoints of webhooks, for staff: making, changing, pausing, setting back, and how it went.
public final class AdminWebhooksFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Access STAFF = new Access.Staff(Set.of("admin"), "woocom/webhooks.write");
    private static final String EVENTS = "/admin/v1/events";
    private static final String ENDPOINTS = "/admin/v1/webhook-endpoints";
    private static final String ONE = ENDPOINTS + "/{webhook_endpoint_id}";
    private static final Route CREATE = new Route("POST", ENDPOINTS, STAFF);
    private static final Route LIST = new Route("GET", ENDPOINTS, STAFF);
    private static final Route READ = new Route("GET", ONE, STAFF);
    private static final Route EDIT = new Route("PATCH", ONE, STAFF);
    private static final Route DELETE = new Route("DELETE", ONE, STAFF);
    private static final Route REPLAY = new Route("POST", ONE + "/replay", STAFF);
    private static final Route DELIVERIES = new Route("GET", ONE + "/deliveries", STAFF);

    public static final List<Route> ROUTES =
            List.of(CREATE, LIST, READ, EDIT, DELETE, REPLAY, DELIVERIES);

    private static final int LONGEST_URL = 2_000;

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final RegisterEndpoint register;
    private final EditEndpoint edit;
    private final EventLog log;
    private final Cursors cursors;
    private final HttpFunction http;

    public AdminWebhooksFunction() {
        this(World.lambda());
    }

    public AdminWebhooksFunction(World world) {
        this(
                new Looking(world.endpoints(), world.deliveries(), world.eventLog()),
                world.registerEndpoint(),
                new EditEndpoint(
                        world.endpoints(), world.receiver(), world.retries(), world.clock()),
                world.cursors(),
                world.clock());
    }

    /// What is read.
    public record Looking(Endpoints endpoints, Deliveries deliveries, EventLog log) {}

    public AdminWebhooksFunction(
            Looking looking,
            RegisterEndpoint register,
            EditEndpoint edit,
            Cursors cursors,
            InstantSource clock) {
        this.endpoints = looking.endpoints();
        this.deliveries = looking.deliveries();
        this.log = looking.log();
        this.register = register;
        this.edit = edit;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                on(CREATE, this::create),
                                on(LIST, this::list),
                                on(READ, this::read),
                                on(EDIT, this::edit),
                                on(DELETE, this::delete),
                                on(REPLAY, this::replay),
                                on(DELIVERIES, this::deliveries)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    /// The secret is told here and never again.
    private Answer create(Call call) {
        var claim = call.claim();
        var fields = call.request().body().fields();
        var url = fields.required("url").text(1, LONGEST_URL);
        var types = types(fields.required("event_types"));
        var description = fields.optional("description").text(0, 200);
        fields.check();
        var wish =
                new Endpoint.Wish(url.orElseThrow(), types.orElseThrow(), description.orElse(""));
        return Claims.once(
                () -> created(register.register(wish, claim)),
                first -> created(find(new EndpointId(first))));
    }

    private Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        var left =
                endpoints.all().stream()
                        .filter(one ->
                                asked.after()
                                        .filter(after -> one.id().value().compareTo(after) <= 0)
                                        .isEmpty())
                        .toList();
        var page = left.stream().limit(asked.limit()).toList();
        var next =
                left.size() > page.size()
                        ? Optional.of(page.getLast().id().value())
                        : Optional.<String>empty();
        return listed.answer(
                page.stream().map(one -> EndpointAnswers.endpoint(one).tree()).toList(), next);
    }

    private Answer read(Call call) {
        return whole(find(id(call))).unlessHeld(call.request());
    }

    private Answer edit(Call call) {
        var fields = call.request().body().fields();
        var url = fields.optional("url").text(1, LONGEST_URL);
        var types = types(fields.optional("event_types"));
        var description = fields.optional("description").text(0, 200);
        var active = fields.optional("active").flag();
        fields.check();
        return whole(
                edit.edit(
                        new EditEndpoint.Request(
                                id(call),
                                call.request().ifMatch(),
                                wish ->
                                        new Endpoint.Wish(
                                                url.orElse(wish.url()),
                                                types.orElse(wish.types()),
                                                description.orElse(wish.description())),
                                active,
                                Optional.empty(),
                                Optional.empty())));
    }

    private Answer delete(Call call) {
        endpoints.remove(find(id(call)));
        return new Answer(204, Map.of(), "");
    }

    /// From a position that the event log gave, or from its beginning; a paused endpoint is
    /// resumed.
    private Answer replay(Call call) {
        var id = id(call);
        var fields = call.request().body().optionalFields();
        var after = fields.nullable("after").text(1, 4_096);
        fields.check();
        var position =
                after.map(sealed -> Listed.logPosition(cursors, EVENTS, sealed, "/after"))
                        .orElseGet(log::start);
        Optional<Claim> claim = call.claim(id.value());
        var request =
                new EditEndpoint.Request(
                        id,
                        call.request().ifMatch(),
                        wish -> wish,
                        Optional.of(true),
                        Optional.of(position),
                        claim);
        return Claims.once(() -> whole(edit.edit(request)), _ -> whole(find(id)));
    }

    private Answer deliveries(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        var page = deliveries.list(find(id(call)).id(), asked);
        return listed.answer(
                page.items().stream().map(EndpointAnswers::delivery).toList(), page.next());
    }

    private static Optional<EventTypes> types(Field field) {
        return field.set(
                        1,
                        EventTypes.MOST,
                        item ->
                                item.text(
                                        100,
                                        AdminWebhooksFunction::happens,
                                        type -> type,
                                        "a type of events, like order.placed, order.* or *"))
                .filter(types -> !types.isEmpty())
                .map(types -> new EventTypes(Set.copyOf(types)));
    }

    /// A misspelt type would be silent for ever.
    private static boolean happens(String pattern) {
        return EventTypes.isPattern(pattern)
                && AdminEventsFunction.TYPES.keySet().stream()
                        .anyMatch(new EventTypes(Set.of(pattern))::include);
    }

    private Endpoint find(EndpointId id) {
        return endpoints.find(id).orElseThrow(() -> Refusal.notFound("this endpoint"));
    }

    private static EndpointId id(Call call) {
        return call.request().id("webhook_endpoint_id", EndpointId.PREFIX, EndpointId::new);
    }

    private static Answer created(Endpoint endpoint) {
        var tree =
                EndpointAnswers.endpoint(endpoint).and("secret", endpoint.secret().value()).tree();
        return Answer.created(ENDPOINTS + "/" + endpoint.id(), tree)
                .tagged(endpoint.revision().version());
    }

    private static Answer whole(Endpoint endpoint) {
        return Answer.ok(EndpointAnswers.endpoint(endpoint).tree())
                .tagged(endpoint.revision().version());
    }

    private static io.woocom.functions.edge.Endpoint on(Route route, Action action) {
        return new io.woocom.functions.edge.Endpoint(route, action);
    }
}

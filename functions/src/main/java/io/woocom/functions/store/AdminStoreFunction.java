package io.woocom.functions.store;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Cursors;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.EditStore;
import io.woocom.domain.store.Stores;
import io.woocom.functions.World;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// The store's settings, its shipping zones and tax rates, for staff.
public final class AdminStoreFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String READING = "woocom/settings.read";
    private static final String WRITING = "woocom/settings.write";
    private static final Access SETTINGS_READERS = new Access.Staff(Set.of("admin"), READING);
    private static final Access SETTINGS_WRITERS = new Access.Staff(Set.of("admin"), WRITING);
    private static final Set<String> GROUPS = Set.of("admin", "catalog");
    private static final Access READERS = new Access.Staff(GROUPS, READING);
    private static final Access WRITERS = new Access.Staff(GROUPS, WRITING);

    static final String ZONES = "/admin/v1/shipping-zones";
    static final String RATES = "/admin/v1/tax-rates";
    private static final String ZONE = ZONES + "/{shipping_zone_id}";
    private static final String RATE = RATES + "/{tax_rate_id}";

    private static final Route SETTINGS = new Route("GET", "/admin/v1/settings", SETTINGS_READERS);
    private static final Route CHANGE_SETTINGS =
            new Route("PATCH", "/admin/v1/settings", SETTINGS_WRITERS);
    private static final Route LIST_ZONES = new Route("GET", ZONES, READERS);
    private static final Route CREATE_ZONE = new Route("POST", ZONES, WRITERS);
    private static final Route ONE_ZONE = new Route("GET", ZONE, READERS);
    private static final Route CHANGE_ZONE = new Route("PATCH", ZONE, WRITERS);
    private static final Route ARCHIVE_ZONE = new Route("POST", ZONE + "/archive", WRITERS);
    private static final Route LIST_RATES = new Route("GET", RATES, READERS);
    private static final Route CREATE_RATE = new Route("POST", RATES, WRITERS);
    private static final Route ONE_RATE = new Route("GET", RATE, READERS);
    private static final Route CHANGE_RATE = new Route("PATCH", RATE, WRITERS);
    private static final Route ARCHIVE_RATE = new Route("POST", RATE + "/archive", WRITERS);

    public static final List<Route> ROUTES =
            List.of(
                    SETTINGS,
                    CHANGE_SETTINGS,
                    LIST_ZONES,
                    CREATE_ZONE,
                    ONE_ZONE,
                    CHANGE_ZONE,
                    ARCHIVE_ZONE,
                    LIST_RATES,
                    CREATE_RATE,
                    ONE_RATE,
                    CHANGE_RATE,
                    ARCHIVE_RATE);

    private final HttpFunction http;

    public AdminStoreFunction() {
        this(World.lambda());
    }

    public AdminStoreFunction(World world) {
        this(
                world.stores(),
                new EditStore(world.stores(), world.products(), world.retries()),
                world.providers(),
                world.cursors(),
                world.ids(),
                world.clock());
    }

    public AdminStoreFunction(
            Stores stores,
            EditStore editStore,
            Set<String> providers,
            Cursors cursors,
            Ids ids,
            InstantSource clock) {
        var settings = new SettingsDesk(stores, editStore, providers);
        var tools = new PieceDesk.Tools(stores, editStore, cursors);
        var zones = new ZoneDesk(tools, ids);
        var rates = new RateDesk(tools, ids);
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(SETTINGS, settings::read),
                                new Endpoint(CHANGE_SETTINGS, settings::change),
                                new Endpoint(LIST_ZONES, zones::list),
                                new Endpoint(CREATE_ZONE, zones::create),
                                new Endpoint(ONE_ZONE, zones::read),
                                new Endpoint(CHANGE_ZONE, zones::change),
                                new Endpoint(ARCHIVE_ZONE, zones::archive),
                                new Endpoint(LIST_RATES, rates::list),
                                new Endpoint(CREATE_RATE, rates::create),
                                new Endpoint(ONE_RATE, rates::read),
                                new Endpoint(CHANGE_RATE, rates::change),
                                new Endpoint(ARCHIVE_RATE, rates::archive)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }
}

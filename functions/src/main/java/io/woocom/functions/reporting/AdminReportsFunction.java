package io.woocom.functions.reporting;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.Query;
import io.woocom.adapters.http.shapes.ReportShape;
import io.woocom.adapters.json.Members;
import io.woocom.domain.reporting.Dimension;
import io.woocom.domain.reporting.Figure;
import io.woocom.domain.reporting.Sales;
import io.woocom.domain.reporting.Shelves;
import io.woocom.domain.shared.Page;
import io.woocom.domain.store.Stores;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Sales by day, product, coupon and country, what the stock is worth, and what runs out: from
/// figures that are kept as things happen, each as JSON or as a table.
public final class AdminReportsFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final String SCOPE = "woocom/reports.read";
    private static final Access SELLERS = new Access.Staff(Set.of("admin", "orders"), SCOPE);
    private static final Access KEEPERS =
            new Access.Staff(Set.of("admin", "catalog", "orders"), SCOPE);
    private static final Route SALES = new Route("GET", "/admin/v1/reports/sales", SELLERS);
    private static final Route WORTH = new Route("GET", "/admin/v1/reports/stock-value", KEEPERS);
    private static final Route LOW = new Route("GET", "/admin/v1/reports/low-stock", KEEPERS);
    private static final Route REPLAY =
            new Route(
                    "PUT",
                    "/admin/v1/reports/replay",
                    new Access.Staff(Set.of("admin"), "woocom/reports.write"));

    public static final List<Route> ROUTES = List.of(SALES, WORTH, LOW, REPLAY);

    private static final int USUAL_DAYS = 30;

    /// A month is eight partitions that are read together; a year stays within a hundred.
    private static final int MOST_DAYS = 366;

    private static final int ROWS_AT_ONCE = 100;
    private static final int MOST_ROWS = 10_000;
    private static final int USUALLY_LOW = 5;
    private static final int MOST_LOW = 1_000_000;
    private static final Map<String, Dimension> DIMENSIONS =
            Map.of(
                    "day", Dimension.DAY,
                    "product", Dimension.PRODUCT,
                    "coupon", Dimension.COUPON,
                    "country", Dimension.COUNTRY);
    private static final List<String> WARE = List.of("product_id", "variant_id", "sku", "title");

    private final HttpFunction http;
    private final Sales sales;
    private final Shelves shelves;
    private final Stores stores;
    private final Runnable replay;
    private final Cursors cursors;

    public AdminReportsFunction() {
        this(World.lambda());
    }

    public AdminReportsFunction(World world) {
        this(
                new Figures(world.sales(), world.shelves(), world.stores()),
                () -> world.reportMessages().replay(""),
                world.cursors(),
                world.clock());
    }

    /// Where the figures are, and the store, whose clock tells which day it is.
    public record Figures(Sales sales, Shelves shelves, Stores stores) {}

    /// @param replay has the event log counted again
    public AdminReportsFunction(
            Figures figures, Runnable replay, Cursors cursors, InstantSource clock) {
        this.sales = figures.sales();
        this.shelves = figures.shelves();
        this.stores = figures.stores();
        this.replay = replay;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(SALES, this::sales),
                                new Endpoint(WORTH, this::worth),
                                new Endpoint(LOW, this::low),
                                new Endpoint(REPLAY, this::replay)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer sales(Call call) {
        var query = call.request().questions();
        var by = query.choice("by", DIMENSIONS).orElse(Dimension.DAY);
        var period = period(query, stores.current().timeZone(), call);
        var table = Tabular.wanted(call.request(), query);
        var listed = Listed.open(call.request(), cursors);
        var question = period.of(by);
        var page = gathered(table, listed.page(query), asked -> sales.rows(question, asked));
        var rows = page.items().stream().map(row -> ReportShape.of(by, row)).toList();
        var name = "sales-by-" + by.name().toLowerCase(Locale.ROOT);
        return new Tabular(name, columns(by)).answer(table, listed.answer(rows, page.next()), rows);
    }

    private record Period(LocalDate from, LocalDate to) {

        Sales.Question of(Dimension by) {
            return new Sales.Question(by, from, to);
        }
    }

    /// The last thirty days up to today, unless other days are asked for.
    private static Period period(Query query, ZoneId zone, Call call) {
        var to =
                query.day("to", zone)
                        .orElseGet(() -> call.request().now().atZone(zone).toLocalDate());
        var from = query.day("from", zone).orElseGet(() -> to.minusDays(USUAL_DAYS - 1L));
        if (to.isBefore(from)) {
            query.fault("not_allowed", "to", "not before the first day");
            return new Period(from, from);
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            query.fault("too_large", "to", "at most " + MOST_DAYS + " days at once");
        }
        return new Period(from, to);
    }

    private Answer worth(Call call) {
        var query = call.request().questions();
        var table = Tabular.wanted(call.request(), query);
        var listed = Listed.open(call.request(), cursors);
        listed.page(query);
        var rows = shelves.worth().stream().map(ReportShape::of).toList();
        return new Tabular("stock-value", List.of("currency", "variants", "units", "value"))
                .answer(table, listed.answer(rows, Optional.empty()), rows);
    }

    private Answer low(Call call) {
        var query = call.request().questions();
        var most = query.integer("below", 0, MOST_LOW).map(Math::toIntExact).orElse(USUALLY_LOW);
        var table = Tabular.wanted(call.request(), query);
        var listed = Listed.open(call.request(), cursors);
        var page = gathered(table, listed.page(query), asked -> shelves.low(most, asked));
        var rows = page.items().stream().map(ReportShape::of).toList();
        var columns =
                Stream.concat(
                                WARE.stream(),
                                Stream.of(
                                        "available",
                                        "on_hand",
                                        "reserved",
                                        "currency",
                                        "regular_price"))
                        .toList();
        return new Tabular("low-stock", columns)
                .answer(table, listed.answer(rows, page.next()), rows);
    }

    /// A table is saved as a file, so it is whole, up to so many rows; the `Link` says where to go
    /// on beyond them.
    private static <T> Page<T> gathered(
            boolean table, Page.Request asked, Function<Page.Request, Page<T>> pages) {
        var page = pages.apply(asked);
        if (!table) {
            return page;
        }
        var rows = new ArrayList<>(page.items());
        while (page.next().isPresent() && rows.size() < MOST_ROWS) {
            page = pages.apply(new Page.Request(ROWS_AT_ONCE, page.next()));
            rows.addAll(page.items());
        }
        return new Page<>(rows, page.next());
    }

    private Answer replay(Call call) {
        replay.run();
        return Answer.json(202, Members.of("status", "running").tree());
    }

    private static List<String> columns(Dimension by) {
        var columns = new ArrayList<String>();
        switch (by) {
            case DAY, COUPON, COUNTRY -> columns.add(by.name().toLowerCase(Locale.ROOT));
            case PRODUCT -> columns.addAll(WARE);
        }
        columns.add("currency");
        Stream.of(Figure.values())
                .filter(figure -> by != Dimension.PRODUCT || figure.isOfLines())
                .map(figure -> figure.name().toLowerCase(Locale.ROOT))
                .forEach(columns::add);
        return columns;
    }
}

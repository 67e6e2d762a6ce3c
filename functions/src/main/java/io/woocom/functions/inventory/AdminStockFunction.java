package io.woocom.functions.inventory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.StockShape;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.inventory.AdjustStock;
import io.woocom.domain.inventory.CountStock;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.World;
import io.woocom.functions.edge.Call;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// What lies on the shelf, by sku, for staff.
public final class AdminStockFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Access READERS =
            new Access.Staff(Set.of("admin", "catalog", "orders"), "woocom/stock.read");
    private static final Access WRITERS =
            new Access.Staff(Set.of("admin", "catalog"), "woocom/stock.write");
    private static final String STOCK = "/admin/v1/stock/{sku}";
    private static final Route READ = new Route("GET", STOCK, READERS);
    private static final Route COUNT = new Route("PUT", STOCK, WRITERS);
    private static final Route ADJUST = new Route("POST", STOCK + "/adjustments", WRITERS);
    private static final Route MOVEMENTS = new Route("GET", STOCK + "/movements", READERS);

    public static final List<Route> ROUTES = List.of(READ, COUNT, ADJUST, MOVEMENTS);

    private final HttpFunction http;
    private final Products products;
    private final Stocks stocks;
    private final CountStock countStock;
    private final AdjustStock adjustStock;
    private final Cursors cursors;

    public AdminStockFunction() {
        this(World.lambda());
    }

    public AdminStockFunction(World world) {
        this(
                world.products(),
                world.stocks(),
                new CountStock(world.stocks(), world.retries(), world.clock()),
                new AdjustStock(world.stocks(), world.retries(), world.clock()),
                world.cursors(),
                world.clock());
    }

    public AdminStockFunction(
            Products products,
            Stocks stocks,
            CountStock countStock,
            AdjustStock adjustStock,
            Cursors cursors,
            InstantSource clock) {
        this.products = products;
        this.stocks = stocks;
        this.countStock = countStock;
        this.adjustStock = adjustStock;
        this.cursors = cursors;
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(READ, this::read),
                                new Endpoint(COUNT, this::count),
                                new Endpoint(ADJUST, this::adjust),
                                new Endpoint(MOVEMENTS, this::movements)));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private Answer read(Call call) {
        var variant = variant(call);
        return whole(200, variant, stocks.find(variant.id())).unlessHeld(call.request());
    }

    private Answer count(Call call) {
        var fields = call.request().body().fields();
        var onHand = fields.required("on_hand").integer(0, Stock.MOST_UNITS);
        var backorderable = fields.optional("backorderable").flag();
        var reason = fields.nullable("reason").text(0, 500).filter(text -> !text.isBlank());
        fields.check();
        var variant = variant(call);
        var counted =
                countStock.count(
                        new CountStock.Request(
                                variant.id(),
                                Math.toIntExact(onHand.orElseThrow()),
                                backorderable.orElse(false),
                                reason.orElse("count"),
                                call.request().ifMatch()));
        return whole(200, variant, counted);
    }

    private Answer adjust(Call call) {
        var fields = call.request().body().fields();
        var delta = fields.required("delta").integer(-Stock.MOST_UNITS, Stock.MOST_UNITS);
        var reason = fields.required("reason").text(1, 500);
        fields.check();
        var variant = variant(call);
        var request =
                new AdjustStock.Request(
                        variant.id(),
                        Math.toIntExact(delta.orElseThrow()),
                        reason.orElseThrow(),
                        call.claim());
        return Claims.once(
                () -> whole(201, variant, adjustStock.adjust(request)),
                _ -> whole(201, variant, stocks.find(variant.id())));
    }

    private Answer movements(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        var page = stocks.movements(variant(call).id(), asked);
        return listed.answer(page.items().stream().map(StockShape::of).toList(), page.next());
    }

    private Variant variant(Call call) {
        var text = call.request().parameter("sku");
        if (!Sku.isValid(text)) {
            throw Refusal.notFound("this sku");
        }
        var sku = new Sku(text);
        return products.findBySku(sku)
                .flatMap(product -> product.variant(sku))
                .orElseThrow(() -> Refusal.notFound("this sku"));
    }

    private static Answer whole(int status, Variant variant, Stock stock) {
        return Answer.json(status, StockShape.of(variant.sku(), stock))
                .tagged(stock.revision().version());
    }
}

package io.woocom.functions.catalog;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.shapes.CategoryShape;
import io.woocom.adapters.http.shapes.StoreShape;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.shared.Parallel;
import io.woocom.domain.store.Stores;
import io.woocom.functions.World;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;

/// What the shop sells.
public final class CatalogueFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Route STORE = shopper("/store/v1/store");
    private static final Route PRODUCTS = shopper("/store/v1/products");
    private static final Route PRODUCT = shopper("/store/v1/products/{id_or_slug}");
    private static final Route CATEGORIES = shopper("/store/v1/categories");

    public static final List<Route> ROUTES = List.of(STORE, PRODUCTS, PRODUCT, CATEGORIES);

    private final HttpFunction http;

    public CatalogueFunction() {
        this(World.lambda());
    }

    public CatalogueFunction(World world) {
        this(
                new Looking(
                        world.listings(),
                        world.categories(),
                        world.stores(),
                        world.parallel(),
                        world.cursors()),
                world.clock());
    }

    public CatalogueFunction(Looking looking, InstantSource clock) {
        var pages = new ProductPages(looking);
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(STORE, _ -> store(looking.stores())),
                                new Endpoint(PRODUCTS, pages::list),
                                new Endpoint(PRODUCT, pages::one),
                                new Endpoint(CATEGORIES, _ -> tree(looking.categories()))));
    }

    /// Where everything is found.
    public record Looking(
            Listings listings,
            Categories categories,
            Stores stores,
            Parallel parallel,
            Cursors cursors) {}

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }

    private static Answer store(Stores stores) {
        return Answer.ok(StoreShape.of(stores.current()));
    }

    private static Answer tree(Categories categories) {
        return Answer.ok(CategoryShape.tree(categories.all()));
    }

    private static Route shopper(String path) {
        return new Route("GET", path, new Access.Shopper());
    }
}

package io.woocom.functions.catalog;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Cursors;
import io.woocom.domain.catalog.AddVariant;
import io.woocom.domain.catalog.ArchiveProduct;
import io.woocom.domain.catalog.ArchiveVariant;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.CreateCategory;
import io.woocom.domain.catalog.CreateProduct;
import io.woocom.domain.catalog.EditCategory;
import io.woocom.domain.catalog.EditProduct;
import io.woocom.domain.catalog.EditVariant;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.Stores;
import io.woocom.functions.World;
import io.woocom.functions.edge.Endpoint;
import io.woocom.functions.edge.HttpFunction;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Products, variants and categories, for staff.
public final class AdminCatalogFunction
        implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final Set<String> GROUPS = Set.of("admin", "catalog");
    private static final Access READ = new Access.Staff(GROUPS, "woocom/catalog.read");
    static final Access WRITE = new Access.Staff(GROUPS, "woocom/catalog.write");

    private static final String PRODUCTS = "/admin/v1/products";
    private static final String PRODUCT = PRODUCTS + "/{product_id}";
    private static final String VARIANTS = "/admin/v1/variants";
    private static final String VARIANT = VARIANTS + "/{variant_id}";
    private static final String CATEGORIES = "/admin/v1/categories";
    private static final String CATEGORY = CATEGORIES + "/{category_id}";

    private static final Route LIST = new Route("GET", PRODUCTS, READ);
    private static final Route CREATE = new Route("POST", PRODUCTS, WRITE);
    private static final Route ONE = new Route("GET", PRODUCT, READ);
    private static final Route EDIT = new Route("PATCH", PRODUCT, WRITE);
    private static final Route ARCHIVE = new Route("POST", PRODUCT + "/archive", WRITE);
    private static final Route ADD_VARIANT = new Route("POST", PRODUCT + "/variants", WRITE);
    private static final Route ITS_VARIANTS = new Route("GET", PRODUCT + "/variants", READ);
    private static final Route LIST_VARIANTS = new Route("GET", VARIANTS, READ);
    private static final Route ONE_VARIANT = new Route("GET", VARIANT, READ);
    private static final Route EDIT_VARIANT = new Route("PATCH", VARIANT, WRITE);
    private static final Route ARCHIVE_VARIANT = new Route("POST", VARIANT + "/archive", WRITE);
    private static final Route LIST_CATEGORIES = new Route("GET", CATEGORIES, READ);
    private static final Route CREATE_CATEGORY = new Route("POST", CATEGORIES, WRITE);
    private static final Route ONE_CATEGORY = new Route("GET", CATEGORY, READ);
    private static final Route EDIT_CATEGORY = new Route("PATCH", CATEGORY, WRITE);
    private static final Route ARCHIVE_CATEGORY = new Route("POST", CATEGORY + "/archive", WRITE);

    public static final List<Route> ROUTES =
            List.of(
                    LIST,
                    CREATE,
                    ONE,
                    EDIT,
                    ARCHIVE,
                    ADD_VARIANT,
                    ITS_VARIANTS,
                    LIST_VARIANTS,
                    ONE_VARIANT,
                    EDIT_VARIANT,
                    ARCHIVE_VARIANT,
                    LIST_CATEGORIES,
                    CREATE_CATEGORY,
                    ONE_CATEGORY,
                    EDIT_CATEGORY,
                    ARCHIVE_CATEGORY);

    private final HttpFunction http;

    public AdminCatalogFunction() {
        this(World.lambda());
    }

    public AdminCatalogFunction(World world) {
        this(
                new Looking(
                        world.products(),
                        world.categories(),
                        world.stocks(),
                        world.stores(),
                        world.cursors()),
                commands(world),
                categoryCommands(world),
                world.ids(),
                world.clock());
    }

    public AdminCatalogFunction(
            Looking looking,
            ProductCommands products,
            CategoryCommands categories,
            Ids ids,
            InstantSource clock) {
        var answers = new ProductAnswers(looking);
        var product = new ProductWriting(products, answers, ids);
        var variant = new VariantWriting(products, answers, ids);
        var variants = new VariantReading(looking, answers);
        var category = new CategoryDesk(looking.categories(), looking.cursors(), categories);
        this.http =
                new HttpFunction(
                        clock,
                        List.of(
                                new Endpoint(LIST, answers::list),
                                new Endpoint(CREATE, product::create),
                                new Endpoint(ONE, answers::read),
                                new Endpoint(EDIT, product::edit),
                                new Endpoint(ARCHIVE, product::archive),
                                new Endpoint(ADD_VARIANT, variant::add),
                                new Endpoint(ITS_VARIANTS, variants::ofProduct),
                                new Endpoint(LIST_VARIANTS, variants::list),
                                new Endpoint(ONE_VARIANT, variants::read),
                                new Endpoint(EDIT_VARIANT, variant::edit),
                                new Endpoint(ARCHIVE_VARIANT, variant::archive),
                                new Endpoint(LIST_CATEGORIES, category::list),
                                new Endpoint(CREATE_CATEGORY, category::create),
                                new Endpoint(ONE_CATEGORY, category::read),
                                new Endpoint(EDIT_CATEGORY, category::edit),
                                new Endpoint(ARCHIVE_CATEGORY, category::archive)));
    }

    private static ProductCommands commands(World world) {
        var products = world.products();
        var categories = world.categories();
        var retries = world.retries();
        var clock = world.clock();
        var edit = new EditVariant(products, categories, retries, clock);
        return new ProductCommands(
                new CreateProduct(products, categories, world.ids(), clock),
                new EditProduct(products, categories, retries, clock),
                new ArchiveProduct(products, categories, retries, clock),
                new AddVariant(products, categories, retries, clock),
                edit,
                new ArchiveVariant(edit));
    }

    private static CategoryCommands categoryCommands(World world) {
        var categories = world.categories();
        return new CategoryCommands(
                new CreateCategory(categories, world.ids()),
                new EditCategory(categories, world.retries(), world.clock()));
    }

    /// Where everything is found.
    public record Looking(
            Products products,
            Categories categories,
            Stocks stocks,
            Stores stores,
            Cursors cursors) {}

    public record ProductCommands(
            CreateProduct create,
            EditProduct edit,
            ArchiveProduct archive,
            AddVariant addVariant,
            EditVariant editVariant,
            ArchiveVariant archiveVariant) {}

    public record CategoryCommands(CreateCategory create, EditCategory edit) {}

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return http.answer(event);
    }
}

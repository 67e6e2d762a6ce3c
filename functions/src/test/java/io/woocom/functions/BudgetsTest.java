package io.woocom.functions;

import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.mail.InMemoryMailer;
import io.woocom.functions.cart.CartFunction;
import io.woocom.functions.catalog.AdminCatalogFunction;
import io.woocom.functions.catalog.CatalogueFunction;
import io.woocom.functions.inventory.AdminStockFunction;
import io.woocom.functions.ordering.CheckoutFunction;
import io.woocom.functions.ordering.OrdersFunction;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// What a shopper's routes ask of the database: how many calls wait for each other, and how many
/// units they consume. The budgets stand here, the figures in `docs/performance.md`; neither grows
/// with the catalogue.
@SuppressWarnings("NullAway") // what is missing fails the test as well as an assertion would
class BudgetsTest {

    /// At most so many sequential round trips, read units and write units.
    private record Budget(int steps, double readUnits, double writeUnits) {}

    private static final Map<String, Budget> BUDGETS = budgets();

    private static final int MANY = 300;

    @TempDir static Path folder;

    private static final Meter METER = new Meter();
    private static final AmazonDynamoDBLocal ENGINE = DynamoDBEmbedded.create(true);
    private static final Gateway GATEWAY = new Gateway();

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final InstantSource clock = InstantSource.system();
    private final Principal guest =
            new Principal.Guest(
                    new GuestId("gst_01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                    clock.instant().plus(Duration.ofDays(1)));

    private static Map<String, Budget> budgets() {
        var budgets = new LinkedHashMap<String, Budget>();
        budgets.put("product page", new Budget(1, 2, 0));
        budgets.put("list page", new Budget(1, 15, 0));
        budgets.put("open cart", new Budget(2, 4, 3));
        budgets.put("add to cart", new Budget(2, 12, 2));
        budgets.put("set contact", new Budget(3, 10, 2));
        budgets.put("shipping options", new Budget(2, 10, 0));
        budgets.put("choose shipping", new Budget(3, 10, 2));
        budgets.put("read cart", new Budget(2, 10, 0));
        budgets.put("checkout of 3 lines", new Budget(3, 12, 24));
        budgets.put("read order", new Budget(1, 6, 0));
        return budgets;
    }

    @BeforeAll
    static void open() {
        new CreateTables(ENGINE.dynamoDbClient(), TableKeys::name).create(Tables.ALL);
        var variables = new HashMap<String, String>();
        Tables.ALL.forEach(table ->
                variables.put(Environment.variable(Environment.TABLE, table.name()), table.name()));
        variables.put("CURSOR_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        variables.put("GUEST_KEY_FILE", folder.resolve("guest-key").toString());
        variables.put("LISTING_SHARDS", "4");
        var client = METER.on(ENGINE.dynamoDbClient());
        var clients =
                new Clients(
                        () -> client,
                        SqsClient::create,
                        S3Client::create,
                        S3Presigner::create,
                        CognitoIdentityProviderClient::create,
                        _ -> new InMemoryMailer());
        world = new World(new Environment(variables), clients, InstantSource.system());
        world.stores().save(aStore().build());
        GATEWAY.serve(CatalogueFunction.ROUTES, new CatalogueFunction(world))
                .serve(CartFunction.ROUTES, new CartFunction(world))
                .serve(CheckoutFunction.ROUTES, new CheckoutFunction(world))
                .serve(OrdersFunction.ROUTES, new OrdersFunction(world))
                .serve(AdminCatalogFunction.ROUTES, new AdminCatalogFunction(world))
                .serve(AdminStockFunction.ROUTES, new AdminStockFunction(world));
    }

    @AfterAll
    static void close() {
        ENGINE.shutdown();
    }

    @Test
    void every_step_of_a_purchase_keeps_its_budget_however_large_the_catalogue() {
        var small = purchase("SMALL");
        for (var i = 0; i < MANY; i++) {
            offer("FILL-" + i);
        }
        var large = purchase("LARGE");

        large.forEach((step, reading) -> System.out.println(step + " " + reading));
        for (var step : BUDGETS.keySet()) {
            var budget = BUDGETS.get(step);
            var reading = large.get(step);
            assertThat(reading.steps())
                    .as(step + " " + reading)
                    .isLessThanOrEqualTo(budget.steps());
            assertThat(reading.readUnits())
                    .as(step + " " + reading)
                    .isLessThanOrEqualTo(budget.readUnits());
            assertThat(reading.writeUnits())
                    .as(step + " " + reading)
                    .isLessThanOrEqualTo(budget.writeUnits());
            if (!step.equals("list page")) {
                assertThat(reading.calls()).as(step).isEqualTo(small.get(step).calls());
            }
        }
    }

    private Map<String, Meter.Reading> purchase(String name) {
        var product = offer(name + "-1");
        offer(name + "-2");
        offer(name + "-3");
        var readings = new LinkedHashMap<String, Meter.Reading>();
        readings.put("product page", METER.of(() -> get("/store/v1/products/" + product)));
        readings.put("list page", METER.of(() -> get("/store/v1/products?limit=25")));
        var replies = new HashMap<String, Reply>();
        readings.put(
                "open cart",
                METER.of(() -> kept(replies, "cart", send("POST", "/store/v1/carts", "{}", 201))));
        var cart = "/store/v1/carts/" + replies.get("cart").at("/id");
        for (var line : List.of("-1", "-2", "-3")) {
            var body = "{\"sku\": \"" + name + line + "\", \"quantity\": 2}";
            readings.put("add to cart", METER.of(() -> send("POST", cart + "/lines", body, 201)));
        }
        readings.put("set contact", METER.of(() -> send("PUT", cart + "/contact", CONTACT, 200)));
        readings.put(
                "shipping options",
                METER.of(() -> kept(replies, "options", get(cart + "/shipping-options"))));
        var option = "{\"id\": \"" + replies.get("options").at("/data/0/id") + "\"}";
        readings.put(
                "choose shipping",
                METER.of(() -> send("PUT", cart + "/shipping-option", option, 200)));
        readings.put("read cart", METER.of(() -> kept(replies, "cart", get(cart))));
        var checkout =
                """
                {"payment": {"provider": "sandbox", "token": "tok_ok"},
                 "expected_total": {"amount": %s, "currency": "USD"}}
                """
                        .formatted(replies.get("cart").at("/totals/gross/amount"));
        readings.put(
                "checkout of 3 lines",
                METER.of(() ->
                        kept(replies, "order", send("POST", cart + "/checkout", checkout, 201))));
        readings.put(
                "read order",
                METER.of(() -> get("/store/v1/orders/" + replies.get("order").at("/id"))));
        return readings;
    }

    private static final String CONTACT =
            """
            {"email": "ada@example.com",
             "shipping_address": {"name": "Ada Lovelace", "line1": "1 Market Street", "city": "Portland",
                                  "region": "OR", "postal_code": "97201", "country": "US"}}
            """;

    /// A product with a page and 20 units in stock; its id.
    private String offer(String sku) {
        var claims =
                Map.of(
                        "token_use", "access",
                        "sub", "staff",
                        "cognito:groups", "[admin]",
                        "exp", Long.toString(clock.instant().plusSeconds(3600).getEpochSecond()));
        var product =
                GATEWAY.send(
                        new Sent("POST", "/admin/v1/products")
                                .byToken(claims)
                                .body(
                                        """
                                        {"type": "simple", "title": "%s", "status": "published",
                                         "variants": [{"sku": "%s", "price": {"amount": 1800, "currency": "USD"}}]}
                                        """
                                                .formatted(sku, sku)));
        assertThat(product.status()).as(product.body()).isEqualTo(201);
        var counted =
                GATEWAY.send(
                        new Sent("PUT", "/admin/v1/stock/" + sku)
                                .byToken(claims)
                                .body("{\"on_hand\": 20}"));
        assertThat(counted.status()).isEqualTo(200);
        var id = product.at("/id");
        world.projectListing().project(new ProductId(id));
        return id;
    }

    private Reply get(String path) {
        var reply = GATEWAY.send(new Sent("GET", path).by(guest));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    private Reply send(String method, String path, String body, int expected) {
        var sent = new Sent(method, path).by(guest).body(body);
        if (path.endsWith("/checkout")) {
            sent.header("idempotency-key", path);
        }
        var reply = GATEWAY.send(sent);
        assertThat(reply.status()).as(reply.body()).isEqualTo(expected);
        return reply;
    }

    private static Reply kept(Map<String, Reply> replies, String name, Reply reply) {
        replies.put(name, reply);
        return reply;
    }
}

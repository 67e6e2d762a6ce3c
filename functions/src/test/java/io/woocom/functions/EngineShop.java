package io.woocom.functions;

import static io.woocom.domain.customer.CustomerFixture.ADA;
import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.DynamoDb;
import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.mail.InMemoryMailer;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Settings;
import io.woocom.functions.audit.AdminAuditFunction;
import io.woocom.functions.cart.CartFunction;
import io.woocom.functions.catalog.AdminCatalogFunction;
import io.woocom.functions.catalog.AdminMediaFunction;
import io.woocom.functions.coupon.AdminCouponsFunction;
import io.woocom.functions.customer.AdminCustomersFunction;
import io.woocom.functions.customer.CustomerDataFunction;
import io.woocom.functions.customer.CustomerFunction;
import io.woocom.functions.history.AdminEventsFunction;
import io.woocom.functions.importing.AdminImportsFunction;
import io.woocom.functions.inventory.AdminStockFunction;
import io.woocom.functions.mail.MailWorker;
import io.woocom.functions.ordering.AdminMoneyFunction;
import io.woocom.functions.ordering.AdminOrdersFunction;
import io.woocom.functions.ordering.AdminParcelsFunction;
import io.woocom.functions.ordering.CheckoutFunction;
import io.woocom.functions.ordering.OrderClaimsFunction;
import io.woocom.functions.ordering.OrdersFunction;
import io.woocom.functions.reporting.AdminReportsFunction;
import io.woocom.functions.reporting.ReportProjection;
import io.woocom.functions.store.AdminStoreFunction;
import io.woocom.functions.webhook.AdminWebhooksFunction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// Everything that can be asked to do something, on the real engine of the database, with what
/// shoppers and staff ask first. It is a composition root, hence its length.
final class EngineShop implements AutoCloseable {

    private static final String CONTACT =
            """
            {"email": "ada@example.com", "shipping_address": {"name": "Ada Byron",
             "line1": "12 Analytical Way", "city": "Portland", "region": "OR",
             "postal_code": "97201", "country": "US"}}\
            """;

    final Accounts accounts = new Accounts();
    final InMemoryMailer mailer = new InMemoryMailer();
    final SettableClock clock = new SettableClock();
    final Map<String, String> staff =
            Map.of(
                    "token_use",
                    "access",
                    "sub",
                    "3f9a",
                    "exp",
                    "4102444800",
                    "cognito:groups",
                    "[admin]");
    final Map<String, String> customer =
            Map.of(
                    "token_use", "access",
                    "sub", "0a9c1f3e-5b7d-4e21-8c6f-2d4b6a8e0c13",
                    "exp", "4102444800");

    private final AmazonDynamoDBLocal engine = DynamoDBEmbedded.create(true);
    private final Gateway gateway = new Gateway();
    private final CountingIds ids = new CountingIds();
    private final World world;
    private final List<String> replays = new ArrayList<>();
    private final Journal journal =
            new Journal(engine.dynamoDbClient(), engine.dynamoDbStreamsClient());

    EngineShop(Path folder) {
        new CreateTables(engine.dynamoDbClient(), TableKeys::name).create(Tables.ALL);
        var variables = new HashMap<String, String>();
        Tables.ALL.forEach(table ->
                variables.put(Environment.variable(Environment.TABLE, table.name()), table.name()));
        variables.put("CURSOR_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        variables.put("GUEST_KEY_FILE", folder.resolve("guest-key").toString());
        variables.put("CUSTOMER_POOL", "pool");
        variables.put("MAIL_FROM", "shop@example.com");
        variables.put("PUBLIC_ORIGIN", "http://localhost");
        variables.put(Environment.variable(Environment.BUCKET, Manifest.IMPORTS_BUCKET), "imports");
        variables.put(Environment.variable(Environment.BUCKET, Manifest.MEDIA_BUCKET), "media");
        var clients =
                new Clients(
                        engine::dynamoDbClient,
                        SqsClient::create,
                        S3Client::create,
                        EngineShop::presigner,
                        accounts::client,
                        _ -> mailer);
        world = new World(new Environment(variables), clients, clock);
        world.stores().save(aStore().build());
        accounts.put(customer.getOrDefault("sub", ""), "ada@example.com");
        known(customer);
        gateway.serve(CartFunction.ROUTES, new CartFunction(world))
                .serve(CheckoutFunction.ROUTES, new CheckoutFunction(world))
                .serve(OrdersFunction.ROUTES, new OrdersFunction(world))
                .serve(CustomerFunction.ROUTES, new CustomerFunction(world))
                .serve(AdminCustomersFunction.ROUTES, new AdminCustomersFunction(world))
                .serve(CustomerDataFunction.ROUTES, new CustomerDataFunction(world))
                .serve(OrderClaimsFunction.ROUTES, new OrderClaimsFunction(world))
                .serve(AdminCatalogFunction.ROUTES, new AdminCatalogFunction(world))
                .serve(AdminMediaFunction.ROUTES, new AdminMediaFunction(world))
                .serve(AdminCouponsFunction.ROUTES, new AdminCouponsFunction(world))
                .serve(AdminStoreFunction.ROUTES, new AdminStoreFunction(world))
                .serve(AdminStockFunction.ROUTES, new AdminStockFunction(world))
                .serve(AdminOrdersFunction.ROUTES, new AdminOrdersFunction(world))
                .serve(AdminMoneyFunction.ROUTES, new AdminMoneyFunction(world))
                .serve(AdminParcelsFunction.ROUTES, new AdminParcelsFunction(world))
                .serve(AdminImportsFunction.ROUTES, new AdminImportsFunction(world))
                .serve(AdminWebhooksFunction.ROUTES, new AdminWebhooksFunction(world))
                .serve(
                        AdminReportsFunction.ROUTES,
                        new AdminReportsFunction(
                                new AdminReportsFunction.Figures(
                                        world.sales(), world.shelves(), world.stores()),
                                () -> replays.add(""),
                                world.cursors(),
                                clock))
                .serve(AdminAuditFunction.ROUTES, new AdminAuditFunction(world))
                .serve(AdminEventsFunction.ROUTES, new AdminEventsFunction(world));
    }

    /// All that was told and that the event log has not yet.
    List<Fact> facts() {
        return world.outbox().unloggedBefore(clock.instant().plusSeconds(60), 1_000);
    }

    void append(Fact fact) {
        world.eventLog().append(fact);
    }

    /// The reports hear of facts, and of the stock as its stream would show it.
    void report(List<Fact> facts) {
        project(QueueBatchFixture.of(facts));
        facts.stream()
                .map(Fact::subject)
                .filter(subject -> subject.startsWith(VariantId.PREFIX))
                .distinct()
                .forEach(subject -> world.followShelves().follow(List.of(new VariantId(subject))));
    }

    /// The whole log is handed to the reports again, part by part.
    void replay() {
        replays.add(world.eventLog().start());
        while (!replays.isEmpty()) {
            var after = replays.removeFirst();
            project(QueueBatchFixture.of("reports.replay", "{\"after\": \"" + after + "\"}"));
        }
    }

    void emptyReports() {
        var name = Tables.REPORTS.name();
        for (var item :
                engine.dynamoDbClient().scanPaginator(scan -> scan.tableName(name)).items()) {
            var key = new HashMap<>(item);
            key.keySet().retainAll(List.of("pk", "sk"));
            engine.dynamoDbClient().deleteItem(delete -> delete.tableName(name).key(key));
        }
    }

    @SuppressWarnings("NullAway") // no handler of ours looks at Lambda's context
    private void project(SQSEvent batch) {
        var projection =
                new ReportProjection(
                        world.countSales(), world.followShelves(), world.eventLog(), replays::add);
        assertThat(projection.handleRequest(batch, null).getBatchItemFailures()).isEmpty();
    }

    /// The watch looks at a stock that changed.
    void observe(String variant) {
        world.observeStock().observe(new VariantId(variant));
    }

    /// The entries that follow from what was written since this was last asked, each told twice.
    List<AuditEntry> audited() {
        var entries =
                journal.next().stream()
                        .flatMap(record ->
                                DynamoDb.audited(
                                        record.dynamodb().oldImage(), record.dynamodb().newImage())
                                        .stream())
                        .toList();
        entries.forEach(world.auditLog()::append);
        entries.forEach(world.auditLog()::append);
        return entries;
    }

    /// From now on money is only set aside when an order is placed.
    void capturingOnShipment() {
        capturing(CaptureTime.ON_SHIPMENT);
    }

    void capturingAtOnce() {
        capturing(CaptureTime.AT_ONCE);
    }

    private void capturing(CaptureTime capture) {
        var store = world.stores().current();
        var settings = store.settings();
        world.stores()
                .save(
                        store.with(
                                new Settings(
                                        settings.name(),
                                        settings.address(),
                                        settings.currency(),
                                        settings.pricesIncludeTax(),
                                        settings.timeZone(),
                                        settings.locale(),
                                        capture,
                                        settings.hold(),
                                        settings.retention(),
                                        settings.providers())));
    }

    @Override
    public void close() {
        engine.shutdown();
    }

    /// Somebody whose first request was answered, so that nobody asks for their account.
    private void known(Map<String, String> claims) {
        var id = CustomerVerifier.customer(claims.getOrDefault("sub", "")).orElseThrow();
        world.customers().save(Customer.register(id, ADA, Locale.US, clock.instant()));
    }

    Reply send(Sent sent) {
        return gateway.send(sent);
    }

    Principal.Guest aGuest() {
        return new Principal.Guest(GuestId.next(ids), clock.instant().plus(Duration.ofDays(1)));
    }

    Ids ids() {
        return ids;
    }

    /// The mail worker gets a message that tells a fact.
    SQSBatchResponse handle(Fact fact) {
        var message = new SQSEvent.SQSMessage();
        message.setMessageId(fact.id().value());
        message.setBody(fact.envelope());
        var batch = new SQSEvent();
        batch.setRecords(List.of(message));
        return handle(batch);
    }

    /// Enters what the projection of orders would.
    void list(String order) {
        world.orderList()
                .enter(
                        OrderList.Entry.of(
                                world.orders().findWithContact(new OrderId(order)).orElseThrow()));
    }

    int endRetention() {
        return world.endRetention().end();
    }

    /// Everything that stands in any table, each item as text.
    List<String> items() {
        return Tables.ALL.stream()
                .flatMap(table ->
                        engine
                                .dynamoDbClient()
                                .scanPaginator(scan -> scan.tableName(table.name()))
                                .items()
                                .stream()
                                .map(item -> table.name() + " " + item))
                .toList();
    }

    @SuppressWarnings("NullAway") // no handler of ours looks at Lambda's context
    SQSBatchResponse handle(SQSEvent batch) {
        return new MailWorker(world).handleRequest(batch, null);
    }

    String tokenOf(Principal.Guest guest) {
        return world.guestTokens().issue(guest.guest()).token();
    }

    /// The provider hears of the order's payment.
    void settle(String order) {
        world.settlePayments().settle(new OrderId(order));
    }

    /// A simple product that nobody counted; the answer to its making.
    Reply selling(String sku) {
        return done(asStaff("POST", "/admin/v1/products", product(sku)));
    }

    Reply selling(String sku, String title, int price) {
        return done(asStaff("POST", "/admin/v1/products", product(sku, title, price)));
    }

    static String product(String sku) {
        return product(sku, sku, 1_800);
    }

    private static String product(String sku, String title, int price) {
        return """
        {"type": "simple", "title": "%s", "status": "published",
         "variants": [{"sku": "%s", "price": {"amount": %d, "currency": "USD"}}]}\
        """
                .formatted(title, sku, price);
    }

    Sent asStaff(String method, String path, String body) {
        return new Sent(method, path).byToken(staff).body(body);
    }

    /// A cart with so many units that is ready for its checkout; its path.
    String cartWith(String sku, int quantity, Principal guest) {
        var cart = done(new Sent("POST", "/store/v1/carts").by(guest)).header("Location");
        var line = "{\"sku\": \"%s\", \"quantity\": %d}".formatted(sku, quantity);
        done(new Sent("POST", cart + "/lines").by(guest).body(line));
        done(new Sent("PUT", cart + "/contact").by(guest).body(CONTACT));
        var option = done(new Sent("GET", cart + "/shipping-options").by(guest)).at("/data/0/id");
        var choice = "{\"id\": \"" + option + "\"}";
        done(new Sent("PUT", cart + "/shipping-option").by(guest).body(choice));
        return cart;
    }

    Sent checkout(String cart, String token, Principal guest) {
        return checkout(cart, token, "sandbox", guest);
    }

    Sent checkout(String cart, String token, String provider, Principal guest) {
        var gross = done(new Sent("GET", cart).by(guest)).at("/totals/gross/amount");
        return new Sent("POST", cart + "/checkout")
                .by(guest)
                .body(
                        """
                        {"payment": {"provider": "%s", "token": "%s"},
                         "expected_total": {"amount": %s, "currency": "USD"}}\
                        """
                                .formatted(provider, token, gross));
    }

    Reply done(Sent sent) {
        var reply = send(sent);
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
        return reply;
    }

    private static S3Presigner presigner() {
        return S3Presigner.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("key", "secret")))
                .build();
    }
}

package io.woocom.functions;

import io.woocom.adapters.cognito.Cognito;
import io.woocom.adapters.concurrent.Concurrency;
import io.woocom.adapters.dynamodb.DynamoDb;
import io.woocom.adapters.dynamodb.Outbox;
import io.woocom.adapters.dynamodb.Session;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.mail.Letters;
import io.woocom.adapters.payments.SandboxProvider;
import io.woocom.adapters.s3.ImportBucket;
import io.woocom.adapters.s3.MediaBucket;
import io.woocom.adapters.sqs.Message;
import io.woocom.adapters.sqs.Queues;
import io.woocom.adapters.stripe.SignedHints;
import io.woocom.adapters.stripe.Stripe;
import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.adapters.tokens.GuestKey;
import io.woocom.adapters.tokens.GuestTokens;
import io.woocom.adapters.tokens.GuestVerifier;
import io.woocom.adapters.tokens.KmsKey;
import io.woocom.adapters.tokens.OrderTokens;
import io.woocom.adapters.tokens.PublishedKeys;
import io.woocom.adapters.tokens.ShopperTokens;
import io.woocom.adapters.tokens.TokenSigner;
import io.woocom.adapters.ulid.Ulids;
import io.woocom.adapters.webhooks.Webhooks;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.audit.AuditLog;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.QuoteCart;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.customer.CorrectCustomer;
import io.woocom.domain.customer.Customers;
import io.woocom.domain.customer.EditCustomer;
import io.woocom.domain.customer.Identities;
import io.woocom.domain.customer.InviteCustomer;
import io.woocom.domain.customer.RecognizeCustomer;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.EventLog;
import io.woocom.domain.importing.ApplyChunk;
import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.FinishImport;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.inventory.GatherStock;
import io.woocom.domain.inventory.ObserveStock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.listing.ProjectAvailability;
import io.woocom.domain.listing.ProjectListing;
import io.woocom.domain.listing.RenewPrices;
import io.woocom.domain.mail.WriteToBuyer;
import io.woocom.domain.ordering.Books;
import io.woocom.domain.ordering.CancelOrder;
import io.woocom.domain.ordering.CapturePayment;
import io.woocom.domain.ordering.ClaimOrders;
import io.woocom.domain.ordering.CorrectTracking;
import io.woocom.domain.ordering.EndHold;
import io.woocom.domain.ordering.FreeHolds;
import io.woocom.domain.ordering.LookUpOrder;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.PlaceOrder;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.ordering.ReceivePayment;
import io.woocom.domain.ordering.ReceiveReturn;
import io.woocom.domain.ordering.RefundOrder;
import io.woocom.domain.ordering.SettlePayments;
import io.woocom.domain.ordering.ShipGoods;
import io.woocom.domain.ordering.TryPayment;
import io.woocom.domain.payment.Hint;
import io.woocom.domain.payment.Hints;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentGateways;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.privacy.EndRetention;
import io.woocom.domain.privacy.EraseCustomer;
import io.woocom.domain.privacy.ForgetTraces;
import io.woocom.domain.reporting.CountSales;
import io.woocom.domain.reporting.FollowShelves;
import io.woocom.domain.reporting.Sales;
import io.woocom.domain.reporting.Shelves;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Limits;
import io.woocom.domain.shared.Parallel;
import io.woocom.domain.shared.Retries;
import io.woocom.domain.store.Stores;
import io.woocom.domain.webhook.Deliveries;
import io.woocom.domain.webhook.Endpoints;
import io.woocom.domain.webhook.Receiver;
import io.woocom.domain.webhook.RegisterEndpoint;
import io.woocom.functions.events.QueueTelling;
import io.woocom.functions.events.Subscriptions;
import io.woocom.functions.events.Telling;
import io.woocom.functions.importing.ApplyTask;
import io.woocom.functions.importing.ImportMessages;
import io.woocom.functions.importing.ReadFile;
import io.woocom.functions.listing.RenewalMessages;
import io.woocom.functions.mail.MailWorker;
import io.woocom.functions.reporting.ReportMessages;
import io.woocom.functions.telemetry.Acting;
import io.woocom.functions.telemetry.Correlation;
import io.woocom.functions.webhook.WebhookMessages;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// The composition root: how every part is made of the environment and the clients, read from top
/// to bottom. Making a part is cheap, so each function makes what it uses and nothing else; a
/// missing variable fails at start with its name. It is long because it is complete.
public final class World {

    private static final int MOST_TRIES = 12;
    private static final String STRIPE_KEY = "STRIPE_API_KEY";
    private static final String HINT = "payment.hint";

    private final Environment environment;
    private final Clients clients;
    private final InstantSource clock;
    private final Ids ids;
    private final Parallel parallel = Concurrency.parallel();
    private final Retries retries = Concurrency.retries(MOST_TRIES, RandomGenerator.getDefault());

    public World(Environment environment, Clients clients, InstantSource clock) {
        this.environment = environment;
        this.clients = clients;
        this.clock = clock;
        this.ids = Ulids.ids(clock);
    }

    /// The world of a function in AWS: its environment variables and the default clients.
    public static World lambda() {
        return new World(new Environment(System.getenv()), Clients.aws(), InstantSource.system());
    }

    public Environment environment() {
        return environment;
    }

    public InstantSource clock() {
        return clock;
    }

    public Ids ids() {
        return ids;
    }

    public Parallel parallel() {
        return parallel;
    }

    public Retries retries() {
        return retries;
    }

    // State.

    public Products products() {
        return DynamoDb.products(session());
    }

    public Categories categories() {
        return DynamoDb.categories(session());
    }

    public Stocks stocks() {
        return DynamoDb.stocks(session());
    }

    public Carts carts() {
        return DynamoDb.carts(session());
    }

    public Coupons coupons() {
        return DynamoDb.coupons(session());
    }

    public Orders orders() {
        return DynamoDb.orders(session());
    }

    public Customers customers() {
        return DynamoDb.customers(session());
    }

    public Books books() {
        return DynamoDb.books(session());
    }

    public Limits limits() {
        return DynamoDb.limits(session());
    }

    public Placements placements() {
        return DynamoDb.placements(session());
    }

    public OrderList orderList() {
        return DynamoDb.orderList(session());
    }

    public Listings listings() {
        var shards = environment.find("LISTING_SHARDS").map(Integer::parseInt).orElse(4);
        return DynamoDb.listings(session(), shards, () -> stores().current().currency());
    }

    public EventLog eventLog() {
        return DynamoDb.eventLog(session());
    }

    public Stores stores() {
        return DynamoDb.stores(session());
    }

    public Sales sales() {
        return DynamoDb.sales(session());
    }

    public Shelves shelves() {
        return DynamoDb.shelves(session());
    }

    public AuditLog auditLog() {
        return DynamoDb.auditLog(session());
    }

    public Imports imports() {
        return DynamoDb.imports(session());
    }

    public Chunks chunks() {
        return DynamoDb.importChunks(session());
    }

    public Endpoints endpoints() {
        return DynamoDb.endpoints(session());
    }

    public Deliveries deliveries() {
        return DynamoDb.deliveries(session());
    }

    public Hints hints() {
        return DynamoDb.hints(session());
    }

    public Outbox outbox() {
        return DynamoDb.outbox(session());
    }

    // Use cases.

    public QuoteCart quoteCart() {
        return new QuoteCart(
                products(), stocks(), stores(), coupons(), categories(), parallel, clock);
    }

    public CancelOrder cancelOrder() {
        return new CancelOrder(orders(), placements(), retries, clock);
    }

    public PlaceOrder placeOrder() {
        var freeHolds = new FreeHolds(orders(), cancelOrder(), clock);
        var gather = new GatherStock(stocks(), retries, clock);
        return new PlaceOrder(
                carts(), quoteCart(), placements(), freeHolds, gather, retries, ids, clock);
    }

    public TryPayment tryPayment() {
        return new TryPayment(orders(), placements(), stores(), retries, ids, clock);
    }

    public RefundOrder refundOrder() {
        return new RefundOrder(orders(), placements(), stocks(), retries, ids, clock);
    }

    public ShipGoods shipGoods() {
        return new ShipGoods(
                orders(), placements(), stocks(), World::capturesInParts, retries, ids, clock);
    }

    public CapturePayment capturePayment() {
        return new CapturePayment(
                orders(), placements(), stocks(), World::capturesInParts, retries, ids, clock);
    }

    public ReceivePayment receivePayment() {
        return new ReceivePayment(orders(), placements(), stocks(), retries, ids, clock);
    }

    /// Known without a way to the provider, which whoever asks for a capture does not have.
    private static boolean capturesInParts(Provider provider) {
        return provider.equals(SandboxProvider.NAME) && SandboxProvider.CAPTURES_IN_PARTS;
    }

    public CorrectTracking correctTracking() {
        return new CorrectTracking(orders(), retries);
    }

    public ReceiveReturn receiveReturn() {
        return new ReceiveReturn(orders(), placements(), stocks(), retries, ids, clock);
    }

    public ForgetTraces forgetTraces() {
        return new ForgetTraces(carts(), orders(), orderList(), books(), stores());
    }

    public EraseCustomer eraseCustomer() {
        return new EraseCustomer(
                customers(),
                identities(),
                recognizeCustomer(),
                forgetTraces(),
                claimOrders(),
                retries,
                clock);
    }

    public EndRetention endRetention() {
        return new EndRetention(books(), clock);
    }

    public ClaimOrders claimOrders() {
        return new ClaimOrders(orders(), orderList(), placements(), identities(), retries, clock);
    }

    public LookUpOrder lookUpOrder() {
        return new LookUpOrder(orders());
    }

    public SettlePayments settlePayments() {
        return new SettlePayments(orders(), gateways(), retries, ids, clock);
    }

    public EndHold endHold() {
        return new EndHold(
                orders(), settlePayments(), cancelOrder(), gateways(), retries, ids, clock);
    }

    public ObserveStock observeStock() {
        return new ObserveStock(stocks(), retries, clock);
    }

    public ProjectListing projectListing() {
        return new ProjectListing(products(), categories(), stocks(), listings(), clock);
    }

    public ProjectAvailability projectAvailability() {
        return new ProjectAvailability(products(), stocks(), listings());
    }

    public RenewPrices renewPrices() {
        return new RenewPrices(listings(), projectListing(), clock);
    }

    /// What the projection of pages tells itself to do.
    public RenewalMessages renewalMessages() {
        return new RenewalMessages(queues(), environment.queue(Subscriptions.LISTING), ids, clock);
    }

    // Reports.

    public CountSales countSales() {
        return new CountSales(orders(), sales(), retries);
    }

    public FollowShelves followShelves() {
        return new FollowShelves(
                products(), stocks(), shelves(), () -> stores().current().currency(), retries);
    }

    public ReportMessages reportMessages() {
        return new ReportMessages(queues(), environment.queue(Subscriptions.REPORTS), ids, clock);
    }

    // Webhooks.

    public RegisterEndpoint registerEndpoint() {
        var random = new SecureRandom();
        return new RegisterEndpoint(
                endpoints(), eventLog(), receiver(), () -> Webhooks.secret(random), ids, clock);
    }

    /// On a laptop receivers run beside the shop.
    public Receiver receiver() {
        return environment.find("WEBHOOK_ADDRESSES").filter("any"::equals).isPresent()
                ? Webhooks.receiverAnywhere()
                : Webhooks.receiver();
    }

    public WebhookMessages webhookMessages() {
        return new WebhookMessages(queues(), environment.queue(WebhookMessages.QUEUE), ids);
    }

    public RecognizeCustomer recognizeCustomer() {
        return new RecognizeCustomer(
                customers(), identities(), () -> stores().current().locale(), retries, clock);
    }

    public EditCustomer editCustomer() {
        return new EditCustomer(customers(), recognizeCustomer(), retries, clock);
    }

    public InviteCustomer inviteCustomer() {
        return new InviteCustomer(customers(), identities(), clock);
    }

    public CorrectCustomer correctCustomer() {
        return new CorrectCustomer(customers(), identities(), retries, clock);
    }

    public WriteToBuyer writeToBuyer() {
        return new WriteToBuyer(
                orders(),
                stores(),
                Letters.wording(this::orderLink),
                clients.mailer().apply(environment.require("MAIL_FROM")),
                DynamoDb.posted(session()));
    }

    // Product files.

    public ImportBucket importBucket() {
        return new ImportBucket(
                clients.s3(),
                clients.presigner(),
                environment.bucket(Manifest.IMPORTS_BUCKET),
                clock);
    }

    public MediaBucket mediaBucket() {
        return new MediaBucket(
                clients.presigner(), environment.bucket(Manifest.MEDIA_BUCKET), clock);
    }

    public ReadFile readFile() {
        return new ReadFile(imports(), chunks(), importBucket(), importMessages(), clock);
    }

    public ApplyTask applyTask() {
        var catalogue =
                new ApplyChunk.Catalogue(
                        products(), categories(), stocks(), DynamoDb.earlierFiles(session()), ids);
        var shop = new FinishImport.Shop(products(), stocks(), listings());
        var steps =
                new ApplyTask.Steps(
                        new ApplyChunk(catalogue, chunks(), retries, clock),
                        new FinishImport(imports(), chunks(), shop, clock));
        return new ApplyTask(
                imports(), chunks(), stores(), importBucket(), steps, importMessages());
    }

    private ImportMessages importMessages() {
        return new ImportMessages(queues(), environment.queue(Manifest.IMPORTS));
    }

    // Capabilities.

    public Identities identities() {
        return Cognito.identities(clients.cognito(), environment.require("CUSTOMER_POOL"));
    }

    public PaymentGateways gateways() {
        var gateways = new HashMap<Provider, PaymentGateway>();
        gateways.put(SandboxProvider.NAME, sandbox());
        if (providers().contains(Stripe.NAME.name())) {
            gateways.put(Stripe.NAME, stripe());
        }
        return new PaymentGateways(gateways);
    }

    /// The names under which a store may take payments here. Stripe is there with its key; a
    /// function that may not have the key is told by `PAYMENT_PROVIDERS`.
    public Set<String> providers() {
        var names = new TreeSet<>(Set.of(Provider.MANUAL.name(), SandboxProvider.NAME.name()));
        var named = environment.find("PAYMENT_PROVIDERS").orElse("");
        if (environment.find(STRIPE_KEY).isPresent()
                || List.of(named.split(",")).contains(Stripe.NAME.name())) {
            names.add(Stripe.NAME.name());
        }
        return names;
    }

    private PaymentGateway stripe() {
        return Stripe.gateway(
                new Stripe.Settings(
                        environment.require(STRIPE_KEY), environment.find("STRIPE_API_BASE")),
                clients.dynamoDb().get(),
                environment.table(Tables.STRIPE),
                clock);
    }

    /// How the hints of each provider are read, of those whose secret is known. The sandbox signs
    /// as Stripe does.
    public Map<String, SignedHints> signedHints() {
        var readers = new HashMap<String, SignedHints>();
        hintsOf(Stripe.NAME, SignedHints.STRIPE_SIGNATURE, "STRIPE_WEBHOOK_SECRET", readers);
        hintsOf(SandboxProvider.NAME, "sandbox-signature", "SANDBOX_WEBHOOK_SECRET", readers);
        return readers;
    }

    private void hintsOf(
            Provider provider, String header, String secret, Map<String, SignedHints> readers) {
        environment
                .find(secret)
                .ifPresent(known ->
                        readers.put(provider.name(), Stripe.hints(provider, header, known, clock)));
    }

    public SandboxProvider sandbox() {
        return new SandboxProvider(
                clients.dynamoDb().get(),
                environment.table(Tables.SANDBOX),
                SandboxProvider.Settings.at(origin()),
                clock);
    }

    /// Seals positions in lists; the same key in all functions that answer them.
    public Cursors cursors() {
        return new Cursors(Base64.getDecoder().decode(environment.require("CURSOR_KEY")));
    }

    public GuestTokens guestTokens() {
        return new GuestTokens(guestKey(), clock);
    }

    public GuestVerifier guestVerifier() {
        return new GuestVerifier(guestKey()::publicKeys, clock);
    }

    public ShopperTokens shopperTokens() {
        var clients = Set.of(environment.require("CUSTOMER_CLIENTS").split(","));
        var issuer = environment.require("CUSTOMER_ISSUER");
        return new ShopperTokens(
                guestVerifier(),
                new CustomerVerifier(issuer, clients, customerKeys(issuer), clock));
    }

    /// Those that the pool publishes, unless the environment has them.
    private Supplier<String> customerKeys(String issuer) {
        var given = environment.find("CUSTOMER_KEYS");
        return given.isPresent() ? given::get : new PublishedKeys(issuer, clock);
    }

    /// Where a buyer sees an order without signing in. The token stands behind the `#`, which no
    /// browser sends and no server logs.
    private URI orderLink(OrderId order) {
        var token = new OrderTokens(guestKey(), clock).issue(order).token();
        return origin().resolve("/orders/" + order + "#token=" + token);
    }

    /// In a file on a laptop, else in KMS.
    private TokenSigner guestKey() {
        var file = environment.find("GUEST_KEY_FILE");
        return file.isPresent()
                ? GuestKey.in(Path.of(file.get()))
                : new KmsKey(Clients.kms(), environment.require("GUEST_KEY"));
    }

    /// Where shoppers reach the shop.
    public URI origin() {
        return URI.create(environment.require("PUBLIC_ORIGIN"));
    }

    /// How many letters with the way to an order may be asked for in an hour, to one address.
    public int orderAccessLimit() {
        return environment.find("ORDER_ACCESS_LIMIT").map(Integer::parseInt).orElse(5);
    }

    /// Has the mail worker write a letter with the way to an order.
    public void sendAccess(OrderId order) {
        var event = EventId.next(ids);
        var url = environment.queue(Subscriptions.MAIL);
        var asked = message(event, MailWorker.ACCESS_REQUESTED, order.value());
        queues().send(Message.of(event.value(), order.value(), url, asked));
    }

    private String message(EventId id, String type, String order) {
        return message(id, type, order, "{}");
    }

    private String message(EventId id, String type, String order, String data) {
        return new Envelope(id, type, clock.instant(), order, 1, Correlation.current(), data)
                .json();
    }

    /// Tells the payment worker to look at an order: something may have happened at the provider.
    public void hintToSettle(String order) {
        var id = EventId.next(ids);
        hintToSettle(id.value(), order, message(id, HINT, order));
    }

    /// The same, and which payment it is about.
    public void hintToSettle(Hint.Concerning hint) {
        var data = Json.write(Members.of("hinted", hint.payment().value()).tree());
        var told = message(EventId.next(ids), HINT, hint.subject(), data);
        hintToSettle(hint.event(), hint.subject(), told);
    }

    private void hintToSettle(String event, String order, String told) {
        var url = environment.queue(Subscriptions.PAYMENTS);
        queues().send(Message.of(event, order, url, told).inOrder());
    }

    public Telling telling() {
        return new QueueTelling(queues(), environment, clock);
    }

    /// Sends a message about a hold that comes back later.
    public void holdLater(String envelope, String order, Duration delay) {
        var url = environment.queue(Subscriptions.HOLDS);
        queues().send(Message.of(order, order, url, envelope).after(delay));
    }

    public Duration patience() {
        return Duration.ofSeconds(
                environment.find("PAYMENT_PATIENCE_SECONDS").map(Long::parseLong).orElse(30L));
    }

    private Queues queues() {
        return new Queues(clients.sqs().get());
    }

    private Session session() {
        return new Session(
                clients.dynamoDb().get(),
                environment::table,
                ids,
                clock,
                parallel,
                Correlation::current,
                Acting::current);
    }
}

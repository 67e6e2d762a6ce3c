package io.woocom.functions;

import static io.woocom.functions.manifest.Grant.BucketUse.SIGN_UPLOADS;
import static io.woocom.functions.manifest.Grant.SecretUse.SIGN;
import static io.woocom.functions.manifest.Grant.TableUse.READ;
import static io.woocom.functions.manifest.Grant.TableUse.READ_WRITE;
import static io.woocom.functions.manifest.Grant.TableUse.WRITE;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.functions.audit.AdminAuditFunction;
import io.woocom.functions.cart.CartFunction;
import io.woocom.functions.catalog.AdminCatalogFunction;
import io.woocom.functions.catalog.AdminMediaFunction;
import io.woocom.functions.catalog.CatalogueFunction;
import io.woocom.functions.coupon.AdminCouponsFunction;
import io.woocom.functions.customer.AdminCustomersFunction;
import io.woocom.functions.customer.CustomerDataFunction;
import io.woocom.functions.customer.CustomerFunction;
import io.woocom.functions.customer.ErasureSweep;
import io.woocom.functions.customer.RetentionSweep;
import io.woocom.functions.edge.FallbackFunction;
import io.woocom.functions.events.EventLogWriter;
import io.woocom.functions.events.GapSweep;
import io.woocom.functions.events.Subscriptions;
import io.woocom.functions.events.TableRelay;
import io.woocom.functions.history.AdminEventsFunction;
import io.woocom.functions.importing.AdminImportsFunction;
import io.woocom.functions.importing.ImportChunksFunction;
import io.woocom.functions.importing.ImportStartFunction;
import io.woocom.functions.importing.ImportSweepFunction;
import io.woocom.functions.inventory.AdminStockFunction;
import io.woocom.functions.listing.ListingProjection;
import io.woocom.functions.listing.PriceChanges;
import io.woocom.functions.listing.StockWatch;
import io.woocom.functions.mail.MailWorker;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Source;
import io.woocom.functions.ordering.AdminMoneyFunction;
import io.woocom.functions.ordering.AdminOrdersFunction;
import io.woocom.functions.ordering.AdminParcelsFunction;
import io.woocom.functions.ordering.CheckoutFunction;
import io.woocom.functions.ordering.HoldExpiry;
import io.woocom.functions.ordering.HoldSweep;
import io.woocom.functions.ordering.OrderAccessFunction;
import io.woocom.functions.ordering.OrderClaimer;
import io.woocom.functions.ordering.OrderClaimsFunction;
import io.woocom.functions.ordering.OrderListProjection;
import io.woocom.functions.ordering.OrdersFunction;
import io.woocom.functions.ordering.PaymentWorker;
import io.woocom.functions.ordering.Reconciliation;
import io.woocom.functions.payment.PaymentHintFunction;
import io.woocom.functions.payment.SandboxActionPage;
import io.woocom.functions.reporting.AdminReportsFunction;
import io.woocom.functions.reporting.ReportProjection;
import io.woocom.functions.session.AuthorizerFunction;
import io.woocom.functions.session.GuestSessionFunction;
import io.woocom.functions.store.AdminStoreFunction;
import io.woocom.functions.webhook.AdminWebhooksFunction;
import io.woocom.functions.webhook.WebhookDelivery;
import io.woocom.functions.webhook.WebhookDispatch;
import io.woocom.functions.webhook.WebhookMessages;
import io.woocom.functions.webhook.WebhookSweep;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The shop: every function, what starts it, and exactly what it may touch. It is long because it
/// is complete: whoever asks what runs, or what may touch a table, reads one file.
public final class Manifest {

    public static final String IMPORTS_BUCKET = "imports";
    public static final String MEDIA_BUCKET = "media";
    public static final String AUTHORIZER = "authorizer";

    /// A chunk of a product file is closed at 250 rows, a product's own (at most 601) never being
    /// parted: 850 at most. A message is tried again after six minutes.
    public static final QueueRow IMPORTS = new QueueRow("imports", false, Duration.ofMinutes(6), 8);

    public static final String GUEST_KEY = "guest-key";
    public static final String CURSOR_KEY = "cursor-key";

    /// What may be done with Stripe in the shop's name, and how its hints are known to be its own.
    private static final String STRIPE_KEY = "stripe-api-key";

    private static final String STRIPE_SIGNING = "stripe-webhook-secret";

    /// In all functions that answer lists.
    private static final Grant CURSORS = new Grant.OnSecret(CURSOR_KEY, Grant.SecretUse.READ);

    /// For those who only verify what another signed: the public half.
    private static final Grant GUESTS = new Grant.OnSecret(GUEST_KEY, Grant.SecretUse.READ);

    private static final Duration PROMPT = Duration.ZERO;

    private Manifest() {}

    public static List<FunctionRow> functions() {
        return Stream.of(
                        session(),
                        shop(),
                        staff(),
                        relays(),
                        orders(),
                        pages(),
                        imports(),
                        webhooks(),
                        reports())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FunctionRow> session() {
        return List.of(
                Rows.api("guest-session", GuestSessionFunction.class, GuestSessionFunction::new)
                        .routes(GuestSessionFunction.ROUTES)
                        .may(new Grant.OnSecret(GUEST_KEY, SIGN))
                        .callsTheInternet()
                        .row(),
                Rows.api(AUTHORIZER, AuthorizerFunction.class, AuthorizerFunction::new)
                        .may(GUESTS)
                        .callsTheInternet()
                        .row(),
                Rows.api("fallback", FallbackFunction.class, FallbackFunction::new)
                        .routes(FallbackFunction.ROUTES)
                        .row());
    }

    private static List<FunctionRow> shop() {
        return List.of(
                Rows.api("catalogue", CatalogueFunction.class, CatalogueFunction::new)
                        .routes(CatalogueFunction.ROUTES)
                        .may(on(Tables.LISTING, READ), on(Tables.CATALOG, READ))
                        .may(on(Tables.STORE, READ), CURSORS)
                        .row(),
                Rows.api("cart", CartFunction.class, CartFunction::new)
                        .routes(CartFunction.ROUTES)
                        .may(on(Tables.CARTS, READ_WRITE), on(Tables.CATALOG, READ))
                        .may(on(Tables.INVENTORY, READ), on(Tables.STORE, READ), CURSORS)
                        .may(on(Tables.COUPONS, READ), GUESTS)
                        .row(),
                Rows.api("checkout", CheckoutFunction.class, CheckoutFunction::new)
                        .routes(CheckoutFunction.ROUTES)
                        .may(on(Tables.CARTS, READ_WRITE), on(Tables.ORDERS, READ_WRITE))
                        .may(on(Tables.INVENTORY, READ_WRITE), on(Tables.CATALOG, READ))
                        .may(on(Tables.COUPONS, READ_WRITE), on(Tables.STORE, READ))
                        .row(),
                Rows.api("orders", OrdersFunction.class, OrdersFunction::new)
                        .routes(OrdersFunction.ROUTES)
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.ORDER_LIST, READ))
                        .may(on(Tables.INVENTORY, WRITE), on(Tables.COUPONS, READ_WRITE))
                        .may(on(Tables.STORE, READ), CURSORS)
                        .row(),
                Rows.api("customer-data", CustomerDataFunction.class, CustomerDataFunction::new)
                        .routes(CustomerDataFunction.ROUTES)
                        .may(on(Tables.CUSTOMERS, READ_WRITE), on(Tables.CARTS, READ_WRITE))
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.ORDER_LIST, READ))
                        .may(on(Tables.STORE, READ))
                        .may(new Grant.OnAccounts(Grant.AccountUse.READ))
                        .may(new Grant.OnAccounts(Grant.AccountUse.REMOVE))
                        .callsTheInternet()
                        .row(),
                Rows.api("order-claims", OrderClaimsFunction.class, OrderClaimsFunction::new)
                        .routes(OrderClaimsFunction.ROUTES)
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.ORDER_LIST, READ))
                        .may(new Grant.OnAccounts(Grant.AccountUse.READ))
                        .callsTheInternet()
                        .row(),
                Rows.api("order-access", OrderAccessFunction.class, OrderAccessFunction::new)
                        .routes(OrderAccessFunction.ROUTES)
                        .may(on(Tables.ORDERS, READ), on(Tables.LIMITS, WRITE))
                        .may(new Grant.OnQueue(Subscriptions.MAIL))
                        .row(),
                Rows.api("customer", CustomerFunction.class, CustomerFunction::new)
                        .routes(CustomerFunction.ROUTES)
                        .may(on(Tables.CUSTOMERS, READ_WRITE), on(Tables.STORE, READ), CURSORS)
                        .may(new Grant.OnAccounts(Grant.AccountUse.READ))
                        .callsTheInternet()
                        .row(),
                Rows.api("payment-hints", PaymentHintFunction.class, PaymentHintFunction::new)
                        .routes(PaymentHintFunction.ROUTES)
                        .may(on(Tables.HINTS, WRITE), new Grant.OnQueue(Subscriptions.PAYMENTS))
                        .may(new Grant.OnSecret(STRIPE_SIGNING, Grant.SecretUse.READ))
                        .row(),
                Rows.api("sandbox-actions", SandboxActionPage.class, SandboxActionPage::new)
                        .routes(SandboxActionPage.ROUTES)
                        .may(
                                on(Tables.SANDBOX, READ_WRITE),
                                new Grant.OnQueue(Subscriptions.PAYMENTS))
                        .row());
    }

    private static List<FunctionRow> staff() {
        return List.of(
                Rows.api("admin-catalog", AdminCatalogFunction.class, AdminCatalogFunction::new)
                        .routes(AdminCatalogFunction.ROUTES)
                        .may(on(Tables.CATALOG, READ_WRITE), on(Tables.INVENTORY, READ))
                        .may(on(Tables.STORE, READ), CURSORS)
                        .row(),
                Rows.api("admin-media", AdminMediaFunction.class, AdminMediaFunction::new)
                        .routes(AdminMediaFunction.ROUTES)
                        .may(new Grant.OnBucket(MEDIA_BUCKET, SIGN_UPLOADS))
                        .may(on(Tables.CATALOG, READ_WRITE))
                        .row(),
                Rows.api("admin-coupons", AdminCouponsFunction.class, AdminCouponsFunction::new)
                        .routes(AdminCouponsFunction.ROUTES)
                        .may(on(Tables.COUPONS, READ_WRITE), on(Tables.CATALOG, READ))
                        .may(on(Tables.STORE, READ), CURSORS)
                        .row(),
                Rows.api("admin-store", AdminStoreFunction.class, AdminStoreFunction::new)
                        .routes(AdminStoreFunction.ROUTES)
                        .may(on(Tables.STORE, READ_WRITE), on(Tables.CATALOG, READ), CURSORS)
                        .row(),
                Rows.api("admin-stock", AdminStockFunction.class, AdminStockFunction::new)
                        .routes(AdminStockFunction.ROUTES)
                        .may(on(Tables.INVENTORY, READ_WRITE), on(Tables.CATALOG, READ), CURSORS)
                        .row(),
                Rows.api("admin-orders", AdminOrdersFunction.class, AdminOrdersFunction::new)
                        .routes(AdminOrdersFunction.ROUTES)
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.ORDER_LIST, READ))
                        .may(on(Tables.INVENTORY, WRITE), on(Tables.COUPONS, READ_WRITE), CURSORS)
                        .row(),
                Rows.api("admin-money", AdminMoneyFunction.class, AdminMoneyFunction::new)
                        .routes(AdminMoneyFunction.ROUTES)
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.INVENTORY, READ_WRITE))
                        .row(),
                Rows.api("admin-parcels", AdminParcelsFunction.class, AdminParcelsFunction::new)
                        .routes(AdminParcelsFunction.ROUTES)
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.INVENTORY, READ_WRITE))
                        .row(),
                Rows.api(
                                "admin-customers",
                                AdminCustomersFunction.class,
                                AdminCustomersFunction::new)
                        .routes(AdminCustomersFunction.ROUTES)
                        .may(on(Tables.CUSTOMERS, READ_WRITE), on(Tables.STORE, READ), CURSORS)
                        .may(new Grant.OnAccounts(Grant.AccountUse.READ))
                        .may(new Grant.OnAccounts(Grant.AccountUse.INVITE))
                        .may(new Grant.OnAccounts(Grant.AccountUse.CLOSE))
                        .callsTheInternet()
                        .row(),
                Rows.api("admin-events", AdminEventsFunction.class, AdminEventsFunction::new)
                        .routes(AdminEventsFunction.ROUTES)
                        .may(on(Tables.EVENTS, READ), CURSORS)
                        .row(),
                Rows.api("admin-webhooks", AdminWebhooksFunction.class, AdminWebhooksFunction::new)
                        .routes(AdminWebhooksFunction.ROUTES)
                        .may(on(Tables.WEBHOOKS, READ_WRITE), on(Tables.EVENTS, READ), CURSORS)
                        .row(),
                Rows.api("admin-imports", AdminImportsFunction.class, AdminImportsFunction::new)
                        .routes(AdminImportsFunction.ROUTES)
                        .may(on(Tables.IMPORTS, READ_WRITE), CURSORS)
                        .may(new Grant.OnBucket(IMPORTS_BUCKET, SIGN_UPLOADS))
                        .row());
    }

    /// A relay for each table that tells facts or is audited, the log that keeps them, and the net
    /// below both.
    private static List<FunctionRow> relays() {
        var relays = Tables.STREAMED.stream().map(Manifest::relay);
        var log =
                Rows.worker("event-log", EventLogWriter.class, EventLogWriter::new)
                        .from(new Source.FromQueue(Subscriptions.EVENT_LOG, 10, PROMPT, 8))
                        .within(Duration.ofSeconds(10))
                        .may(on(Tables.EVENTS, READ_WRITE))
                        .may(outboxes(WRITE))
                        .row();
        var sweep =
                Rows.worker("gap-sweep", GapSweep.class, GapSweep::new)
                        .from(every(Duration.ofMinutes(5), Duration.ofSeconds(30)))
                        .may(outboxes(READ))
                        .may(subscribers())
                        .row();
        return Stream.concat(relays, Stream.of(log, sweep)).toList();
    }

    private static FunctionRow relay(TableKeys table) {
        return Rows.worker("relay-" + table.name(), TableRelay.class, TableRelay::new)
                .from(
                        new Source.FromTable(
                                table, 100, PROMPT, TableRelay.FILTERS, 100, Duration.ofHours(23)))
                .may(subscribers())
                .may(on(Tables.AUDIT, WRITE))
                .row();
    }

    private static List<FunctionRow> orders() {
        return List.of(
                Rows.worker("payment-worker", PaymentWorker.class, PaymentWorker::new)
                        .from(new Source.FromQueue(Subscriptions.PAYMENTS, 10, PROMPT, 16))
                        .may(on(Tables.ORDERS, READ_WRITE))
                        .may(providers())
                        .callsTheInternet()
                        .row(),
                Rows.worker("reconciliation", Reconciliation.class, Reconciliation::new)
                        .from(every(Duration.ofMinutes(1), Duration.ofSeconds(5)))
                        .may(on(Tables.ORDERS, READ_WRITE))
                        .may(providers())
                        .callsTheInternet()
                        .row(),
                Rows.worker("hold-expiry", HoldExpiry.class, HoldExpiry::new)
                        .from(new Source.FromQueue(Subscriptions.HOLDS, 10, PROMPT, 8))
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.INVENTORY, WRITE))
                        .may(on(Tables.COUPONS, READ_WRITE))
                        .may(providers())
                        .may(new Grant.OnQueue(Subscriptions.HOLDS))
                        .callsTheInternet()
                        .row(),
                Rows.worker("hold-sweep", HoldSweep.class, HoldSweep::new)
                        .from(every(Duration.ofMinutes(1), Duration.ofSeconds(10)))
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.INVENTORY, WRITE))
                        .may(on(Tables.COUPONS, READ_WRITE))
                        .may(providers())
                        .callsTheInternet()
                        .row(),
                Rows.worker("order-claimer", OrderClaimer.class, OrderClaimer::new)
                        .from(new Source.FromQueue(Subscriptions.CLAIMS, 10, PROMPT, 8))
                        .may(on(Tables.ORDERS, READ_WRITE), on(Tables.ORDER_LIST, READ))
                        .may(new Grant.OnAccounts(Grant.AccountUse.READ))
                        .callsTheInternet()
                        .row(),
                Rows.worker("erasure-sweep", ErasureSweep.class, ErasureSweep::new)
                        .from(new Source.FromQueue(Subscriptions.ERASURES, 10, PROMPT, 2))
                        .may(on(Tables.CARTS, READ_WRITE), on(Tables.ORDERS, READ_WRITE))
                        .may(on(Tables.ORDER_LIST, READ), on(Tables.STORE, READ))
                        .row(),
                Rows.worker("retention-sweep", RetentionSweep.class, RetentionSweep::new)
                        .from(every(Duration.ofDays(1), Duration.ofMinutes(1)))
                        .may(on(Tables.ORDERS, READ_WRITE))
                        .row(),
                Rows.worker("mail", MailWorker.class, MailWorker::new)
                        .from(new Source.FromQueue(Subscriptions.MAIL, 10, PROMPT, 8))
                        .may(on(Tables.ORDERS, READ), on(Tables.STORE, READ))
                        .may(on(Tables.MAIL, READ_WRITE), new Grant.OnSecret(GUEST_KEY, SIGN))
                        .may(new Grant.OfMail())
                        .callsTheInternet()
                        .row(),
                Rows.worker(
                                "order-list-projection",
                                OrderListProjection.class,
                                OrderListProjection::new)
                        .from(new Source.FromQueue(Subscriptions.ORDER_LIST, 10, PROMPT, 8))
                        .within(Duration.ofSeconds(10))
                        .may(on(Tables.ORDERS, READ), on(Tables.ORDER_LIST, READ_WRITE))
                        .row());
    }

    private static List<FunctionRow> pages() {
        return List.of(
                Rows.worker("listing-projection", ListingProjection.class, ListingProjection::new)
                        .from(new Source.FromQueue(Subscriptions.LISTING, 10, PROMPT, 8))
                        .may(on(Tables.CATALOG, READ), on(Tables.INVENTORY, READ))
                        .may(on(Tables.STORE, READ), on(Tables.LISTING, READ_WRITE))
                        .may(new Grant.OnQueue(Subscriptions.LISTING))
                        .row(),
                Rows.worker("stock-watch", StockWatch.class, StockWatch::new)
                        .from(
                                new Source.FromTable(
                                        Tables.INVENTORY,
                                        100,
                                        PROMPT,
                                        List.of(StockWatch.FILTER),
                                        10,
                                        Duration.ofHours(1)))
                        .may(on(Tables.CATALOG, READ), on(Tables.INVENTORY, READ_WRITE))
                        .may(on(Tables.STORE, READ), on(Tables.LISTING, READ_WRITE))
                        .may(on(Tables.REPORTS, READ_WRITE))
                        .row(),
                Rows.worker("price-changes", PriceChanges.class, PriceChanges::new)
                        .from(every(Duration.ofMinutes(1), Duration.ofSeconds(10)))
                        .may(on(Tables.CATALOG, READ), on(Tables.INVENTORY, READ))
                        .may(on(Tables.STORE, READ), on(Tables.LISTING, READ_WRITE))
                        .row());
    }

    private static List<FunctionRow> webhooks() {
        return List.of(
                Rows.worker("webhook-dispatch", WebhookDispatch.class, WebhookDispatch::new)
                        .from(
                                new Source.FromTable(
                                        Tables.EVENTS,
                                        100,
                                        PROMPT,
                                        List.of(WebhookDispatch.FILTER),
                                        10,
                                        Duration.ofHours(1)))
                        .may(on(Tables.WEBHOOKS, READ), new Grant.OnQueue(WebhookMessages.QUEUE))
                        .row(),
                Rows.worker("webhook-delivery", WebhookDelivery.class, WebhookDelivery::new)
                        .from(new Source.FromQueue(WebhookMessages.QUEUE, 1, PROMPT, 16))
                        .may(on(Tables.WEBHOOKS, READ_WRITE), on(Tables.EVENTS, READ))
                        .may(new Grant.OnQueue(WebhookMessages.QUEUE))
                        .callsTheInternet()
                        .row(),
                Rows.worker("webhook-sweep", WebhookSweep.class, WebhookSweep::new)
                        .from(every(Duration.ofMinutes(1), Duration.ofSeconds(2)))
                        .may(on(Tables.WEBHOOKS, READ), new Grant.OnQueue(WebhookMessages.QUEUE))
                        .row());
    }

    private static List<FunctionRow> reports() {
        return List.of(
                Rows.api("admin-reports", AdminReportsFunction.class, AdminReportsFunction::new)
                        .routes(AdminReportsFunction.ROUTES)
                        .may(on(Tables.REPORTS, READ), on(Tables.STORE, READ), CURSORS)
                        .may(new Grant.OnQueue(Subscriptions.REPORTS))
                        .row(),
                Rows.api("admin-audit", AdminAuditFunction.class, AdminAuditFunction::new)
                        .routes(AdminAuditFunction.ROUTES)
                        .may(on(Tables.AUDIT, READ), CURSORS)
                        .row(),
                Rows.worker("report-projection", ReportProjection.class, ReportProjection::new)
                        .from(new Source.FromQueue(Subscriptions.REPORTS, 10, PROMPT, 8))
                        .may(on(Tables.REPORTS, READ_WRITE), on(Tables.ORDERS, READ))
                        .may(on(Tables.CATALOG, READ), on(Tables.INVENTORY, READ))
                        .may(on(Tables.STORE, READ), on(Tables.EVENTS, READ))
                        .may(new Grant.OnQueue(Subscriptions.REPORTS))
                        .row());
    }

    private static List<FunctionRow> imports() {
        return List.of(
                Rows.worker("import-start", ImportStartFunction.class, ImportStartFunction::new)
                        .from(new Source.OnUpload(IMPORTS_BUCKET, "imports/"))
                        .may(on(Tables.IMPORTS, READ_WRITE), on(Tables.STORE, READ))
                        .may(new Grant.OnBucket(IMPORTS_BUCKET, Grant.BucketUse.READ))
                        .may(new Grant.OnBucket(IMPORTS_BUCKET, Grant.BucketUse.WRITE))
                        .may(new Grant.OnQueue(IMPORTS))
                        .within(Duration.ofMinutes(15))
                        .memory(1024)
                        .row(),
                Rows.worker("import-sweep", ImportSweepFunction.class, ImportSweepFunction::new)
                        .from(every(Duration.ofMinutes(1), Duration.ofSeconds(2)))
                        .may(on(Tables.IMPORTS, READ_WRITE))
                        .may(new Grant.OnBucket(IMPORTS_BUCKET, Grant.BucketUse.READ))
                        .may(new Grant.OnBucket(IMPORTS_BUCKET, Grant.BucketUse.WRITE))
                        .may(new Grant.OnQueue(IMPORTS))
                        .within(Duration.ofMinutes(15))
                        .memory(1024)
                        .row(),
                Rows.worker("import-chunks", ImportChunksFunction.class, ImportChunksFunction::new)
                        .from(new Source.FromQueue(IMPORTS, 1, PROMPT, 4))
                        .may(on(Tables.IMPORTS, READ_WRITE), on(Tables.CATALOG, READ_WRITE))
                        .may(on(Tables.INVENTORY, READ_WRITE), on(Tables.STORE, READ))
                        .may(on(Tables.LISTING, READ), new Grant.OnQueue(IMPORTS))
                        .may(new Grant.OnBucket(IMPORTS_BUCKET, Grant.BucketUse.READ))
                        .within(Duration.ofMinutes(1))
                        .memory(1024)
                        .row());
    }

    /// Whatever a provider may have to be asked about.
    private static Grant[] providers() {
        return new Grant[] {
            on(Tables.SANDBOX, READ_WRITE),
            on(Tables.STRIPE, READ_WRITE),
            new Grant.OnSecret(STRIPE_KEY, Grant.SecretUse.READ)
        };
    }

    private static Grant on(TableKeys table, Grant.TableUse use) {
        return new Grant.OnTable(table, use);
    }

    private static Grant[] outboxes(Grant.TableUse use) {
        return Tables.TELLING.stream().map(table -> on(table, use)).toArray(Grant[]::new);
    }

    private static Grant[] subscribers() {
        return Subscriptions.queues().stream().map(Grant.OnQueue::new).toArray(Grant[]::new);
    }

    private static Source every(Duration period, Duration locally) {
        return new Source.OnSchedule(period, locally);
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.adapters.dynamodb.TableKeys.Index;
import java.util.List;
import java.util.Optional;

/// The keys of all tables. Indexes are sparse: an item is in one only while it has its keys.
public final class Tables {

    /// Items that hold events the event log has not acknowledged, by shard and age.
    private static final Index UNLOGGED =
            new Index("unlogged", "unlogged", "unlogged_since", false, List.of());

    /// Products with their handles (skus, variants, slugs), categories, and the claims of requests.
    public static final TableKeys CATALOG =
            new TableKeys(
                    "catalog",
                    List.of(
                            UNLOGGED,
                            new Index(
                                    "by_creation",
                                    "creation_shard",
                                    "created",
                                    false,
                                    List.of("*"))),
                    true,
                    Optional.of("expires"));

    /// Buckets of stock, the first of which is also the head, movements, and the claims of
    /// requests.
    public static final TableKeys INVENTORY =
            new TableKeys("inventory", List.of(UNLOGGED), true, Optional.of("expires"));

    public static final TableKeys CARTS =
            new TableKeys(
                    "carts",
                    List.of(UNLOGGED, new Index("by_owner", "owner", "created", true, List.of())),
                    true,
                    Optional.of("expires"));

    /// Orders, their contacts apart from them, and the claims of requests.
    public static final TableKeys ORDERS =
            new TableKeys(
                    "orders",
                    List.of(
                            UNLOGGED,
                            new Index(
                                    "holds", "hold_shard", "hold_until", true, List.of("subject")),
                            new Index(
                                    "locked", "lock_shard", "lock_until", true, List.of("subject")),
                            new Index(
                                    "unsettled",
                                    "unsettled_shard",
                                    "unsettled_since",
                                    true,
                                    List.of("subject"))),
                    true,
                    Optional.of("expires"));

    /// Customers with their addresses, and the claims of requests.
    public static final TableKeys CUSTOMERS =
            new TableKeys(
                    "customers",
                    List.of(
                            UNLOGGED,
                            new Index(
                                    "by_registration",
                                    "registration_shard",
                                    "registered",
                                    false,
                                    List.of())),
                    true,
                    Optional.of("expires"));

    /// What orders are found by.
    public static final TableKeys ORDER_LIST =
            new TableKeys(
                    "order-list",
                    List.of(
                            axis("by_owner"),
                            axis("by_buyer"),
                            axis("by_status"),
                            axis("by_payment"),
                            axis("by_fulfillment"),
                            axis("by_time")),
                    false,
                    Optional.empty());

    /// What a page of the shop shows.
    private static final List<String> PAGE =
            List.of("product", "version", "sequence", "logged", "availability", "listed_under");

    /// What shoppers browse and search. Newest first is the order of the table itself.
    public static final TableKeys LISTING =
            new TableKeys(
                    "listing",
                    List.of(
                            new Index("by_slug", "slug", "pk", false, PAGE),
                            new Index("by_price", "pk", "sort_price", false, List.of("*")),
                            new Index("by_title", "pk", "sort_title", false, List.of("*")),
                            new Index("by_rank", "pk", "sort_rank", false, List.of("*")),
                            new Index("by_due", "due_shard", "due", false, List.of())),
                    false,
                    Optional.empty());

    /// The event log. Its stream tells what was appended.
    public static final TableKeys EVENTS =
            new TableKeys("events", List.of(), true, Optional.empty());

    /// Coupons with their codes, the shares and marks in which their uses are counted, which order
    /// used which, and the claims of requests.
    public static final TableKeys COUPONS =
            new TableKeys(
                    "coupons",
                    List.of(
                            new Index(
                                    "by_creation",
                                    "creation_shard",
                                    "created",
                                    false,
                                    List.of("*"))),
                    true,
                    Optional.of("expires"));

    /// The merchant's settings, and the claims of requests.
    public static final TableKeys STORE =
            new TableKeys("store", List.of(), true, Optional.of("expires"));

    /// Which letters were sent.
    public static final TableKeys MAIL =
            new TableKeys("mail", List.of(), false, Optional.of("expires"));

    /// How often somebody did something.
    public static final TableKeys LIMITS =
            new TableKeys("limits", List.of(), false, Optional.of("expires"));

    public static final TableKeys IMPORTS =
            new TableKeys("imports", List.of(), true, Optional.of("expires"));

    /// Endpoints that hear of events, what was sent to them, and the claims of requests.
    public static final TableKeys WEBHOOKS =
            new TableKeys("webhooks", List.of(), true, Optional.of("expires"));

    /// The figures of sales, how many facts of each order they count, shelves and their worth.
    public static final TableKeys REPORTS =
            new TableKeys(
                    "reports",
                    List.of(new Index("by_available", "low_shard", "low", false, List.of("*"))),
                    false,
                    Optional.empty());

    /// Who changed what.
    public static final TableKeys AUDIT =
            new TableKeys(
                    "audit",
                    List.of(entries("by_time"), entries("by_subject"), entries("by_actor")),
                    false,
                    Optional.empty());

    /// What payment providers hinted at.
    public static final TableKeys HINTS =
            new TableKeys("hints", List.of(), false, Optional.of("expires"));

    /// Which of Stripe's payment intents an attempt became.
    public static final TableKeys STRIPE =
            new TableKeys("stripe", List.of(), false, Optional.empty());

    /// The sandbox payment provider's own books.
    public static final TableKeys SANDBOX =
            new TableKeys("sandbox", List.of(), false, Optional.empty());

    public static final List<TableKeys> ALL =
            List.of(
                    CATALOG,
                    INVENTORY,
                    CARTS,
                    ORDERS,
                    CUSTOMERS,
                    ORDER_LIST,
                    LISTING,
                    EVENTS,
                    COUPONS,
                    STORE,
                    IMPORTS,
                    WEBHOOKS,
                    LIMITS,
                    MAIL,
                    REPORTS,
                    AUDIT,
                    HINTS,
                    STRIPE,
                    SANDBOX);

    /// The tables that have a relay. A stream shard has room for two readers (DynamoDB, "Reading
    /// and processing a stream"), so what the stream tells, and what is audited of it, is read by
    /// one.
    public static final List<TableKeys> STREAMED =
            ALL.stream()
                    .filter(TableKeys::streamed)
                    .filter(table -> !table.equals(EVENTS))
                    .toList();

    /// Those of them whose items hold events for the log.
    public static final List<TableKeys> TELLING =
            STREAMED.stream().filter(table -> table.indexes().contains(UNLOGGED)).toList();

    /// Those of them whose writes are audited: what staff and integrations change. Carts are not.
    public static final List<TableKeys> AUDITED =
            STREAMED.stream().filter(table -> !table.equals(CARTS)).toList();

    private Tables() {}

    private static Index entries(String name) {
        return new Index(name, name, "placed", false, List.of("*"));
    }

    private static Index axis(String name) {
        return new Index(name, name, "placed", false, List.of());
    }
}

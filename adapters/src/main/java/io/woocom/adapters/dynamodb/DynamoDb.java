package io.woocom.adapters.dynamodb;

import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.audit.AuditLog;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.customer.Customers;
import io.woocom.domain.history.EventLog;
import io.woocom.domain.history.Fact;
import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.EarlierFiles;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.mail.Posted;
import io.woocom.domain.ordering.Books;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.payment.Hints;
import io.woocom.domain.reporting.Sales;
import io.woocom.domain.reporting.Shelves;
import io.woocom.domain.shared.Limits;
import io.woocom.domain.store.Stores;
import io.woocom.domain.webhook.Deliveries;
import io.woocom.domain.webhook.Endpoints;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The door of this package: the state ports of the domain on DynamoDB.
public final class DynamoDb {

    private DynamoDb() {}

    public static Carts carts(Session session) {
        return new CartTable(session);
    }

    public static Stocks stocks(Session session) {
        return new StockTable(session);
    }

    public static Orders orders(Session session) {
        return new OrderTable(session);
    }

    public static Customers customers(Session session) {
        return new CustomerTable(session);
    }

    /// Needs the table of orders.
    public static Books books(Session session) {
        return new ContactTable(session);
    }

    public static Coupons coupons(Session session) {
        return new CouponTable(session);
    }

    /// Needs the tables of orders, carts, inventory and coupons.
    public static Placements placements(Session session) {
        return new PlacementWrites(session);
    }

    public static Limits limits(Session session) {
        return new LimitTable(session);
    }

    public static Posted posted(Session session) {
        return new MailTable(session);
    }

    public static Hints hints(Session session) {
        return new HintTable(session);
    }

    public static Stores stores(Session session) {
        return new StoreTable(session);
    }

    public static Outbox outbox(Session session) {
        return new UnloggedEvents(session);
    }

    public static Products products(Session session) {
        return new ProductTable(session);
    }

    public static Categories categories(Session session) {
        return new CategoryTable(session);
    }

    /// @param shards into how many each list is cut; may not change while there are pages
    /// @param currency the store's, in which pages are priced and lists are sorted
    public static Listings listings(Session session, int shards, Supplier<Currency> currency) {
        return new ListingTable(session, shards, currency);
    }

    public static EventLog eventLog(Session session) {
        return new EventTable(session);
    }

    public static OrderList orderList(Session session) {
        return new OrderListTable(session);
    }

    public static Sales sales(Session session) {
        return new SalesTable(session);
    }

    public static Shelves shelves(Session session) {
        return new ShelfTable(session);
    }

    public static Imports imports(Session session) {
        return new ImportTable(session);
    }

    public static Chunks importChunks(Session session) {
        return new ChunkTable(session);
    }

    public static Endpoints endpoints(Session session) {
        return new EndpointTable(session);
    }

    public static Deliveries deliveries(Session session) {
        return new DeliveryTable(session);
    }

    /// The type of the event that an item of the log tells, empty for any other item.
    public static Optional<String> typeOfAppended(Map<String, AttributeValue> image) {
        return new Item(image).findText("type");
    }

    public static EarlierFiles earlierFiles(Session session) {
        return new EarlierFileTable(session);
    }

    /// The events that one write of an item told, from its images in the table's stream; none for a
    /// write that told nothing, or an item that tells nothing.
    ///
    /// @param before the old image, empty for a new item
    /// @param after the new image, empty for a deleted item
    public static List<Fact> told(
            Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return Document.facts(new Item(after), new Item(before).findNumber("sequence").orElse(0L));
    }

    /// The entry of the audit log that follows from one write of an item, from its images in the
    /// table's stream; none for a write that is not audited.
    ///
    /// @param before the old image, empty for a new item
    /// @param after the new image, empty for a deleted item
    public static Optional<AuditEntry> audited(
            Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return AuditTrail.entry(new Item(before), new Item(after));
    }

    public static AuditLog auditLog(Session session) {
        return new AuditTable(session);
    }

    /// The variant whose bucket an item is, empty for any other item.
    public static Optional<VariantId> bucketOf(Map<String, AttributeValue> image) {
        return Keys.bucketOf(new Item(image));
    }
}

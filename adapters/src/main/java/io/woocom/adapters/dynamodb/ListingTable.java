package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.listing.ListedPrices;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.listing.ListingQuery;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The pages of the shop. A page is one read; a part of a list is one step, in which all shards are
/// queried at the same time; a search is one step more, for the pages it found.
final class ListingTable implements Listings {

    private final Session session;
    private final int shards;
    private final Supplier<Currency> currency;
    private final Reads reads;
    private final ListingPages pages;

    ListingTable(Session session, int shards, Supplier<Currency> currency) {
        this.session = session;
        this.shards = shards;
        this.currency = currency;
        this.reads = new Reads(session);
        this.pages = new ListingPages(session, shards);
    }

    @Override
    public Optional<Listing> find(ProductId id) {
        return reads.find(Tables.LISTING, ListingPages.key(id)).flatMap(ListingTable::listing);
    }

    @Override
    public Optional<Listing> findBySlug(Slug slug) {
        return session
                .client()
                .query(request ->
                        request.tableName(session.name(Tables.LISTING))
                                .indexName("by_slug")
                                .keyConditionExpression("slug = :slug")
                                .expressionAttributeValues(
                                        new Attributes().text(":slug", slug.value()).toMap()))
                .items()
                .stream()
                .flatMap(item -> listing(new Item(item)).stream())
                .findFirst();
    }

    @Override
    public List<Listing> findAll(Collection<ProductId> ids) {
        var keys = ids.stream().map(ListingPages::key).toList();
        var found = reads.findAll(Tables.LISTING, keys);
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(found.get(key)))
                .flatMap(item -> listing(item).stream())
                .toList();
    }

    @Override
    public Page<Listing> page(ListingQuery query, Page.Request page) {
        var search = ListingSearch.of(query);
        if (search.isEmpty()) {
            return Page.last(List.of());
        }
        var list = search.get();
        var found =
                new ShardedList(session, Tables.LISTING)
                        .page(
                                ShardedList.shards(list.prefix(), shards),
                                list.order(),
                                ShardedList.Range.ALL,
                                list.filter(),
                                page);
        if (query.words().isEmpty()) {
            return found.map(ListingItems::read);
        }
        var ids = found.items().stream().map(item -> new ProductId(item.text("id"))).toList();
        return new Page<>(findAll(ids), found.next());
    }

    @Override
    public Page<ProductId> groupsOf(ProductId child, Page.Request page) {
        var values = new Attributes().text(":group", ListingEntries.groupsOf(child));
        page.after().ifPresent(after -> values.text(":after", after));
        var found =
                session.client()
                        .query(request ->
                                request.tableName(session.name(Tables.LISTING))
                                        .keyConditionExpression(
                                                page.after().isPresent()
                                                        ? "pk = :group AND sk > :after"
                                                        : "pk = :group")
                                        .expressionAttributeValues(values.toMap())
                                        .consistentRead(true)
                                        .limit(page.limit()));
        var groups =
                found.items().stream()
                        .map(item -> new ProductId(new Item(item).text("sk")))
                        .toList();
        return found.hasLastEvaluatedKey()
                ? new Page<>(groups, Optional.of(groups.getLast().value()))
                : Page.last(groups);
    }

    @Override
    public void put(Listing listing, List<Product> children, Instant now) {
        var version = listing.product().revision().version();
        pages.change(
                listing.product().id(),
                before ->
                        before.version() > version
                                ? before
                                : Showing.of(
                                        listing,
                                        ListedPrices.of(listing, children, currency.get(), now)));
    }

    @Override
    public void remove(ProductId id, long version) {
        pages.change(
                id,
                before ->
                        before.version() > version
                                ? before
                                : new Showing(version, Optional.empty()));
    }

    @Override
    public void availability(ProductId id, Map<VariantId, Availability> availability) {
        pages.change(id, before -> before.with(availability));
    }

    @Override
    public List<ProductId> pricesDueBy(Instant instant, int most) {
        var begun =
                ListingPages.dueShards().stream()
                        .map(shard -> session.parallel().begin(() -> dueBy(instant, shard, most)))
                        .toList();
        return begun.stream()
                .flatMap(due -> due.get().stream())
                .sorted(Comparator.comparing(item -> item.text("due")))
                .limit(most)
                .map(item -> new ProductId(Sort.id(item.text("pk"))))
                .toList();
    }

    private List<Item> dueBy(Instant instant, String shard, int most) {
        var values =
                new Attributes()
                        .text(":shard", shard)
                        .text(":due", UnloggedEvents.sortable(instant))
                        .toMap();
        return session
                .client()
                .query(request ->
                        request.tableName(session.name(Tables.LISTING))
                                .indexName("by_due")
                                .keyConditionExpression("due_shard = :shard AND due <= :due")
                                .expressionAttributeValues(values)
                                .limit(most))
                .items()
                .stream()
                .map(Item::new)
                .toList();
    }

    private static Optional<Listing> listing(Item item) {
        return item.findMap("product").map(_ -> ListingItems.read(item));
    }
}

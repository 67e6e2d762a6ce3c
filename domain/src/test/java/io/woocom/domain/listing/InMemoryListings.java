package io.woocom.domain.listing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.joining;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Page;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages of the shop in a map: the contract without a database.
public final class InMemoryListings implements Listings {

    private final Currency currency;
    private final Map<ProductId, Shown> pages = new HashMap<>();
    private final Map<ProductId, Long> versions = new HashMap<>();

    public InMemoryListings(Currency currency) {
        this.currency = currency;
    }

    /// A page with the prices of the moment it was put up.
    private record Shown(Listing listing, List<Long> prices, Optional<Instant> due) {
        String title() {
            return words(listing.product().content().title()).collect(joining(" "));
        }

        long price() {
            return prices.isEmpty() ? Long.MAX_VALUE : prices.getFirst();
        }
    }

    @Override
    public synchronized Optional<Listing> find(ProductId id) {
        return Optional.ofNullable(pages.get(id)).map(Shown::listing);
    }

    @Override
    public synchronized Optional<Listing> findBySlug(Slug slug) {
        return pages.values().stream()
                .map(Shown::listing)
                .filter(page -> page.product().content().slug().equals(slug))
                .findFirst();
    }

    @Override
    public synchronized List<Listing> findAll(Collection<ProductId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public synchronized Page<Listing> page(ListingQuery query, Page.Request page) {
        var asked = query.words().map(text -> words(text).distinct().limit(3).toList());
        if (asked.filter(List::isEmpty).isPresent()) {
            return Page.last(List.of());
        }
        var words = asked.orElse(List.of());
        var found =
                pages.values().stream()
                        .filter(shown -> matches(shown, query, words))
                        .sorted(order(query, words))
                        .map(Shown::listing)
                        .toList();
        var from = page.after().map(after -> position(found, after) + 1).orElse(0);
        var items = found.subList(from, Math.min(from + page.limit(), found.size()));
        return from + items.size() == found.size()
                ? Page.last(items)
                : new Page<>(items, Optional.of(items.getLast().product().id().value()));
    }

    @Override
    public synchronized Page<ProductId> groupsOf(ProductId child, Page.Request page) {
        var groups =
                pages.values().stream()
                        .map(shown -> shown.listing.product())
                        .filter(product -> product.content().status() == ProductStatus.PUBLISHED)
                        .filter(product -> product.content().children().contains(child))
                        .map(Product::id)
                        .sorted(comparing(ProductId::value))
                        .filter(id ->
                                page.after().filter(at -> id.value().compareTo(at) <= 0).isEmpty())
                        .toList();
        return groups.size() <= page.limit()
                ? Page.last(groups)
                : new Page<>(
                        groups.subList(0, page.limit()),
                        Optional.of(groups.get(page.limit() - 1).value()));
    }

    @Override
    public synchronized void put(Listing listing, List<Product> children, Instant now) {
        var product = listing.product();
        if (newer(product.id(), product.revision().version())) {
            var prices = ListedPrices.of(listing, children, currency, now);
            pages.put(product.id(), new Shown(listing, prices.amounts(), prices.due()));
        }
    }

    @Override
    public synchronized void remove(ProductId id, long version) {
        if (newer(id, version)) {
            pages.remove(id);
        }
    }

    @Override
    public synchronized void availability(ProductId id, Map<VariantId, Availability> availability) {
        pages.computeIfPresent(
                id,
                (_, shown) -> {
                    var all = new HashMap<>(shown.listing.availability());
                    all.putAll(availability);
                    var listing =
                            new Listing(shown.listing.product(), all, shown.listing.listedUnder());
                    return new Shown(listing, shown.prices, shown.due);
                });
    }

    @Override
    public synchronized List<ProductId> pricesDueBy(Instant instant, int most) {
        return pages.values().stream()
                .filter(shown -> shown.due.filter(due -> !due.isAfter(instant)).isPresent())
                .sorted(comparing(shown -> shown.due.orElseThrow()))
                .map(shown -> shown.listing.product().id())
                .limit(most)
                .toList();
    }

    private boolean newer(ProductId id, long version) {
        return versions.merge(id, version, Math::max) == version;
    }

    private static boolean matches(Shown shown, ListingQuery query, List<String> words) {
        var listing = shown.listing;
        var product = listing.product();
        return product.content().status() == ProductStatus.PUBLISHED
                && query.category().map(listing.listedUnder()::contains).orElse(true)
                && query.inStock().map(wanted -> wanted == listing.inStock()).orElse(true)
                && pays(shown, query)
                && words.stream().allMatch(word -> weight(product, word) > 0);
    }

    private static boolean pays(Shown shown, ListingQuery query) {
        return (query.minPrice().isEmpty() && query.maxPrice().isEmpty())
                || shown.prices.stream()
                        .anyMatch(price ->
                                price >= query.minPrice().orElse(0)
                                        && price <= query.maxPrice().orElse(Long.MAX_VALUE));
    }

    private static Comparator<Shown> order(ListingQuery query, List<String> words) {
        Comparator<Shown> oldest =
                comparing((Shown shown) -> shown.listing.product().createdAt())
                        .thenComparing(InMemoryListings::id);
        var longest = words.stream().reduce((a, b) -> b.length() > a.length() ? b : a);
        return switch (query.sort()) {
            case NEWEST -> oldest.reversed();
            case PRICE -> comparingLong(Shown::price).thenComparing(InMemoryListings::id);
            case PRICE_DESCENDING ->
                    comparingLong(Shown::price).thenComparing(InMemoryListings::id).reversed();
            case TITLE -> comparing(Shown::title).thenComparing(InMemoryListings::id);
            case RELEVANCE ->
                    longest.map(word ->
                                    comparingInt((Shown shown) ->
                                                    weight(shown.listing.product(), word))
                                            .thenComparing(oldest)
                                            .reversed())
                            .orElse(oldest.reversed());
        };
    }

    private static String id(Shown shown) {
        return shown.listing.product().id().value();
    }

    /// Where in the list the page of this id stands.
    private static int position(List<Listing> listings, String id) {
        return listings.stream().map(page -> page.product().id().value()).toList().indexOf(id);
    }

    private static int weight(Product product, String word) {
        var content = product.content();
        var handles =
                Stream.concat(
                        content.tags().stream(),
                        content.variants().stream().map(Variant::sku).map(Object::toString));
        if (words(content.title()).anyMatch(word::equals)) {
            return 3;
        }
        if (handles.flatMap(InMemoryListings::words).anyMatch(word::equals)) {
            return 2;
        }
        return content.summary().filter(text -> words(text).anyMatch(word::equals)).isPresent()
                ? 1
                : 0;
    }

    private static Stream<String> words(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 1);
    }
}

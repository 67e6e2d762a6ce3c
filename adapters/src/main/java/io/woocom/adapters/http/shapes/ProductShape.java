package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A product with its variants, as shoppers or as staff see it.
public final class ProductShape {

    private final Currency currency;
    private final Instant now;

    /// @param now the instant at which prices are shown
    public ProductShape(Currency currency, Instant now) {
        this.currency = currency;
        this.now = now;
    }

    /// For shoppers: what can be bought, and what is meant to be seen.
    ///
    /// @param children the pages of what a grouped product groups, in its order
    public Map<String, @Nullable Object> store(Listing listing, List<Listing> children) {
        var product = listing.product();
        var variants =
                product.variantsForSale().stream()
                        .filter(variant -> VariantShape.isSold(variant, currency))
                        .toList();
        var parts =
                children.isEmpty()
                        ? variants.stream()
                                .map(variant -> listing.availability(variant.id()))
                                .toList()
                        : children.stream().map(ProductShape::availability).toList();
        var attributes = product.content().attributes().stream().filter(Product.Attribute::visible);
        return members(product)
                .and("price_range", range(children.isEmpty() ? List.of(listing) : children))
                .and("availability", AvailabilityShape.of(AvailabilityShape.together(parts)))
                .and("attributes", attributes.map(ProductShape::attribute).toList())
                .and(
                        "variants",
                        variants.stream()
                                .map(variant ->
                                        VariantShape.store(
                                                variant,
                                                listing.availability(variant.id()),
                                                currency,
                                                now))
                                .toList())
                .tree();
    }

    /// For staff: everything, archived variants too. Availability is that of what is not archived.
    public Map<String, @Nullable Object> admin(
            Product product, Map<VariantId, Availability> availability) {
        var parts =
                product.content().variants().stream()
                        .filter(variant -> !variant.archived())
                        .map(variant -> known(availability, variant.id()))
                        .toList();
        var attributes = product.content().attributes().stream();
        return members(product)
                .and("price_range", range(List.of(new Listing(product, Map.of(), List.of()))))
                .and("availability", AvailabilityShape.of(AvailabilityShape.together(parts)))
                .and("attributes", attributes.map(ProductShape::adminAttribute).toList())
                .and(
                        "variants",
                        product.content().variants().stream()
                                .map(variant ->
                                        VariantShape.admin(
                                                product.id(),
                                                variant,
                                                known(availability, variant.id()),
                                                currency,
                                                now))
                                .toList())
                .tree();
    }

    private static Availability known(Map<VariantId, Availability> all, VariantId id) {
        return all.getOrDefault(id, Availability.UNTRACKED);
    }

    private static Members members(Product product) {
        var content = product.content();
        var external = content.external();
        return Members.of("id", product.id().value())
                .and("slug", content.slug().value())
                .and("title", content.title())
                .and("summary", content.summary())
                .and("description", content.description().orElse(""))
                .and("type", Values.name(content.type()))
                .and("status", Values.name(content.status()))
                .and("category_ids", content.categories().stream().map(Object::toString).toList())
                .and("tags", content.tags())
                .and("media", content.media().stream().map(ProductShape::media).toList())
                .and("options", content.options().stream().map(ProductShape::option).toList())
                .and("children", content.children().stream().map(Object::toString).toList())
                .and("external_url", external.map(Product.External::url))
                .and("button_text", external.flatMap(Product.External::buttonText))
                .and("metadata", content.metadata())
                .and("created_at", Values.time(product.createdAt()))
                .and("updated_at", Values.time(product.updatedAt()));
    }

    private @Nullable Object range(List<Listing> of) {
        var lowest = prices(of, (page, at) -> page.lowestPrice(currency, at).orElse(null));
        var highest = prices(of, (page, at) -> page.highestPrice(currency, at).orElse(null));
        return lowest.min(Money::compareTo)
                .map(min ->
                        Members.of("min", Values.money(min))
                                .and("max", highest.max(Money::compareTo).map(Values::money))
                                .tree())
                .orElse(null);
    }

    private Stream<Money> prices(
            List<Listing> of, BiFunction<Listing, Instant, @Nullable Money> price) {
        return of.stream().map(page -> price.apply(page, now)).filter(Objects::nonNull);
    }

    private static Availability availability(Listing listing) {
        return AvailabilityShape.together(
                listing.product().variantsForSale().stream()
                        .map(variant -> listing.availability(variant.id()))
                        .toList());
    }

    private static Object media(Media media) {
        return Members.of("url", media.url()).and("alt", media.alt()).tree();
    }

    private static Object option(Product.Option option) {
        return Members.of("name", option.name()).and("values", option.values()).tree();
    }

    private static Object attribute(Product.Attribute attribute) {
        return Members.of("name", attribute.name()).and("values", attribute.values()).tree();
    }

    private static Object adminAttribute(Product.Attribute attribute) {
        return Members.of("name", attribute.name())
                .and("values", attribute.values())
                .and("visible", attribute.visible())
                .tree();
    }
}

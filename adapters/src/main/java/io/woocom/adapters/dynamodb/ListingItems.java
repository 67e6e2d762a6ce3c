package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.dynamodb.Showing.Shown;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.listing.ListedPrices;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.shared.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A page of the shop as attributes; the same in its own item and in the copies of the lists.
final class ListingItems {

    private ListingItems() {}

    static Attributes of(Listing listing) {
        var revision = listing.product().revision();
        return new Attributes()
                .map("product", ProductItems.of(listing.product()))
                .number("version", revision.version())
                .number("sequence", revision.sequence())
                .number("logged", revision.logged())
                .list(
                        "availability",
                        listing.availability().entrySet().stream()
                                .sorted(Comparator.comparing(one -> one.getKey().value()))
                                .toList(),
                        ListingItems::availability)
                .texts(
                        "listed_under",
                        listing.listedUnder().stream().map(CategoryId::value).toList());
    }

    static Attributes of(Shown shown) {
        return of(shown.listing())
                .value("prices", prices(shown))
                .time("prices_due", shown.prices().due());
    }

    static AttributeValue prices(Shown shown) {
        return AttributeValue.fromL(
                shown.prices().amounts().stream()
                        .map(price -> AttributeValue.fromN(price.toString()))
                        .toList());
    }

    static List<Long> prices(Item item) {
        return item.find("prices").map(AttributeValue::l).orElse(List.of()).stream()
                .map(price -> Long.valueOf(price.n()))
                .toList();
    }

    static Listing read(Item item) {
        var revision =
                new Revision(
                        item.number("version"), item.number("sequence"), item.number("logged"));
        return new Listing(
                ProductItems.read(item.map("product"), revision),
                item.list("availability").stream()
                        .collect(
                                toMap(
                                        one -> new VariantId(one.text("variant")),
                                        ListingItems::availability)),
                item.texts("listed_under").stream().map(CategoryId::new).toList());
    }

    static Showing showing(Item item) {
        return new Showing(
                item.number("version"),
                item.findMap("product")
                        .map(_ ->
                                new Shown(
                                        read(item),
                                        new ListedPrices(
                                                prices(item), item.findTime("prices_due")))));
    }

    private static Attributes availability(Map.Entry<VariantId, Availability> one) {
        var attributes =
                new Attributes()
                        .text("variant", one.getKey().value())
                        .flag("in_stock", one.getValue().inStock())
                        .flag("backorderable", one.getValue().backorderable());
        one.getValue().available().ifPresent(units -> attributes.number("available", units));
        return attributes;
    }

    private static Availability availability(Item item) {
        return new Availability(
                item.flag("in_stock"),
                item.findNumber("available")
                        .map(units -> OptionalInt.of(Math.toIntExact(units)))
                        .orElse(OptionalInt.empty()),
                item.flag("backorderable"));
    }
}

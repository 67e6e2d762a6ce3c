package io.woocom.domain.listing;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// At which prices a page is sorted and found.
///
/// @param amounts in minor units, each once, ascending
/// @param due when they are to be looked at again
public record ListedPrices(List<Long> amounts, Optional<Instant> due) {

    public ListedPrices {
        amounts = List.copyOf(amounts);
    }

    /// A grouped product has no price of its own: of each child for sale it takes the lowest and
    /// the highest, so that however many variants there are below it, its entries stay small.
    public static ListedPrices of(
            Listing listing, List<Product> children, Currency currency, Instant now) {
        var pages =
                children.stream()
                        .filter(Product::isForSale)
                        .map(child -> new Listing(child, Map.of(), List.of()))
                        .toList();
        var ends =
                pages.stream()
                        .flatMap(page ->
                                Stream.of(
                                        page.lowestPrice(currency, now),
                                        page.highestPrice(currency, now)))
                        .flatMap(Optional::stream);
        var changes =
                Stream.concat(Stream.of(listing), pages.stream())
                        .flatMap(page -> page.pricesChangeAfter(now).stream());
        return new ListedPrices(
                Stream.concat(listing.prices(currency, now), ends)
                        .map(Money::amount)
                        .distinct()
                        .sorted()
                        .toList(),
                changes.min(Instant::compareTo));
    }
}

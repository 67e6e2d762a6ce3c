package io.woocom.domain.listing;

import io.woocom.domain.catalog.CategoryId;
import java.util.Optional;
import java.util.OptionalLong;

/// What a shopper looks for. Prices are in minor units of the store's currency; `words` is what
/// they typed.
public record ListingQuery(
        Optional<CategoryId> category,
        Optional<String> words,
        OptionalLong minPrice,
        OptionalLong maxPrice,
        Optional<Boolean> inStock,
        Sort sort) {

    public static final ListingQuery ALL =
            new ListingQuery(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Optional.empty(),
                    Sort.NEWEST);

    public enum Sort {
        NEWEST,
        PRICE,
        PRICE_DESCENDING,
        TITLE,
        /// Best match first; only where words are asked for.
        RELEVANCE
    }
}

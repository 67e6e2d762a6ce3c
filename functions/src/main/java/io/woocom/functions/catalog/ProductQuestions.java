package io.woocom.functions.catalog;

import io.woocom.adapters.http.Query;
import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.listing.ListingQuery;
import io.woocom.domain.listing.ListingQuery.Sort;
import io.woocom.domain.shared.Ids;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What a shopper looks for, as they wrote it.
record ProductQuestions(Optional<String> category, ListingQuery rest) {

    private static final Map<String, Sort> SORTS =
            Map.of(
                    "newest", Sort.NEWEST,
                    "price", Sort.PRICE,
                    "-price", Sort.PRICE_DESCENDING,
                    "title", Sort.TITLE,
                    "relevance", Sort.RELEVANCE);

    static ProductQuestions read(Query query) {
        var category = query.text("category", 200);
        var words = query.text("q", 200);
        var least = query.integer("min_price", 0, Price.MOST_MINOR_UNITS);
        var most = query.integer("max_price", 0, Price.MOST_MINOR_UNITS);
        var inStock = query.flag("in_stock");
        var sort = query.choice("sort", SORTS);
        if (sort.filter(Sort.RELEVANCE::equals).isPresent() && !query.has("q")) {
            query.fault("not_allowed", "sort", "relevance needs words to look for");
        }
        var usual = words.isPresent() ? Sort.RELEVANCE : Sort.NEWEST;
        return new ProductQuestions(
                category,
                new ListingQuery(
                        Optional.empty(),
                        words,
                        optional(least),
                        optional(most),
                        inStock,
                        sort.orElse(usual)));
    }

    /// Empty where the category is unknown, so that nothing can be listed. An id costs no look-up.
    Optional<ListingQuery> query(Categories categories) {
        if (category.isEmpty()) {
            return Optional.of(rest);
        }
        return id(category.get(), categories)
                .map(id ->
                        new ListingQuery(
                                Optional.of(id),
                                rest.words(),
                                rest.minPrice(),
                                rest.maxPrice(),
                                rest.inStock(),
                                rest.sort()));
    }

    private static Optional<CategoryId> id(String idOrSlug, Categories categories) {
        if (Ids.fits(CategoryId.PREFIX, idOrSlug)) {
            return Optional.of(new CategoryId(idOrSlug));
        }
        return Slug.isValid(idOrSlug)
                ? categories.all().find(new Slug(idOrSlug)).map(Category::id)
                : Optional.empty();
    }

    private static OptionalLong optional(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}

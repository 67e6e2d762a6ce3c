package io.woocom.adapters.dynamodb;

import io.woocom.adapters.dynamodb.ShardedList.Filter;
import io.woocom.adapters.dynamodb.ShardedList.Order;
import io.woocom.domain.listing.ListingQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a query reads the listing table: which list, in which order, leaving out what.
///
/// @param prefix the list's name without its shard
record ListingSearch(String prefix, Order order, Filter filter) {

    /// Empty for words of which none is worth looking for: nothing has them.
    static Optional<ListingSearch> of(ListingQuery query) {
        var words = query.words().map(SearchWords::asked);
        if (words.isEmpty()) {
            var list =
                    query.category()
                            .map(ListingEntries::category)
                            .orElse(ListingEntries.EVERYTHING);
            return Optional.of(new ListingSearch(list, order(query), filter(query, List.of())));
        }
        return words.filter(asked -> !asked.isEmpty())
                .map(asked ->
                        new ListingSearch(
                                ListingEntries.word(asked.getFirst()),
                                order(query),
                                filter(query, asked)));
    }

    private static Order order(ListingQuery query) {
        return switch (query.sort()) {
            case NEWEST -> newest();
            case PRICE -> new Order(Optional.of("by_price"), "pk", "sort_price", false);
            case PRICE_DESCENDING -> new Order(Optional.of("by_price"), "pk", "sort_price", true);
            case TITLE -> new Order(Optional.of("by_title"), "pk", "sort_title", false);
            case RELEVANCE ->
                    query.words().isPresent()
                            ? new Order(Optional.of("by_rank"), "pk", "sort_rank", true)
                            : newest();
        };
    }

    private static Order newest() {
        return new Order(Optional.empty(), "pk", "sk", true);
    }

    private static Filter filter(ListingQuery query, List<String> words) {
        var conditions = new ArrayList<String>();
        var values = new Attributes();
        query.minPrice()
                .ifPresent(price -> {
                    conditions.add("high >= :min");
                    values.number(":min", price);
                });
        query.maxPrice()
                .ifPresent(price -> {
                    conditions.add("low <= :max");
                    values.number(":max", price);
                });
        query.inStock()
                .ifPresent(wanted -> {
                    conditions.add("in_stock = :in_stock");
                    values.value(":in_stock", AttributeValue.fromBool(wanted));
                });
        for (var i = 1; i < words.size(); i++) {
            conditions.add("contains(words, :word" + i + ")");
            values.text(":word" + i, words.get(i));
        }
        if (!words.isEmpty()) {
            query.category()
                    .ifPresent(category -> {
                        conditions.add("contains(categories, :category)");
                        values.text(":category", category.value());
                    });
        }
        return new Filter(String.join(" AND ", conditions), values, item -> pays(query, item));
    }

    /// One price within both ends; DynamoDB could only tell that the range of prices meets theirs.
    private static boolean pays(ListingQuery query, Item item) {
        return (query.minPrice().isEmpty() && query.maxPrice().isEmpty())
                || ListingItems.prices(item).stream()
                        .anyMatch(price ->
                                price >= query.minPrice().orElse(0)
                                        && price <= query.maxPrice().orElse(Long.MAX_VALUE));
    }
}

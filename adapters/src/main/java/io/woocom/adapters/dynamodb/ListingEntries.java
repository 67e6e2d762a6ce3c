package io.woocom.adapters.dynamodb;

import io.woocom.adapters.dynamodb.Showing.Shown;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The items by which a page is found: a full copy in the list of everything and in that of each
/// category, so that a page of a list is one step, and for each of its words a short one. Each
/// knows all words and categories of the product, so that a search for several reads the list of
/// one and leaves out what lacks the others.
final class ListingEntries {

    static final String EVERYTHING = "scope#all#";

    private final int shards;

    ListingEntries(int shards) {
        this.shards = shards;
    }

    static String category(CategoryId id) {
        return "scope#" + id.value() + "#";
    }

    static String word(String word) {
        return "word#" + word + "#";
    }

    /// By which a product's groups are found when it changes; in no list.
    static String groupsOf(ProductId child) {
        return "groups#" + child.value();
    }

    Map<Key, Attributes> of(Showing showing) {
        return showing.page().filter(Shown::isListed).map(this::of).orElse(Map.of());
    }

    private Map<Key, Attributes> of(Shown shown) {
        var product = shown.listing().product();
        var newest = Sort.newest(product);
        var shard = Math.floorMod(product.id().hashCode(), shards);
        var entries = new HashMap<Key, Attributes>();
        entries.put(new Key(EVERYTHING + shard, newest), copy(shown));
        for (var id : shown.listing().listedUnder()) {
            entries.put(new Key(category(id) + shard, newest), copy(shown));
        }
        for (var child : product.content().children()) {
            entries.put(new Key(groupsOf(child), product.id().value()), new Attributes());
        }
        var words = SearchWords.of(product);
        words.forEach((word, weight) ->
                entries.put(
                        new Key(word(word) + shard, newest),
                        posting(shown, words)
                                .text("sort_rank", Sort.by(weight.toString(), newest))));
        return entries;
    }

    private static Attributes posting(Shown shown, Map<String, Integer> words) {
        return facets(shown)
                .text("id", shown.listing().product().id().value())
                .value("words", AttributeValue.fromSs(words.keySet().stream().sorted().toList()))
                .texts(
                        "categories",
                        shown.listing().listedUnder().stream().map(CategoryId::value).toList());
    }

    private static Attributes copy(Shown shown) {
        var attributes = ListingItems.of(shown.listing());
        facets(shown).toMap().forEach(attributes::value);
        return attributes;
    }

    /// What lists are sorted and filtered by. What has no price counts as the dearest.
    private static Attributes facets(Shown shown) {
        var product = shown.listing().product();
        var prices = shown.prices().amounts();
        var attributes =
                new Attributes()
                        .value("prices", ListingItems.prices(shown))
                        .value("in_stock", AttributeValue.fromBool(shown.listing().inStock()))
                        .text("sort_price", Sort.by(price(prices), product.id().value()))
                        .text(
                                "sort_title",
                                Sort.by(
                                        SearchWords.title(product.content().title()),
                                        product.id().value()));
        if (!prices.isEmpty()) {
            attributes.number("low", prices.getFirst()).number("high", prices.getLast());
        }
        return attributes;
    }

    private static String price(List<Long> prices) {
        return prices.isEmpty() ? "~" : String.format(Locale.ROOT, "%019d", prices.getFirst());
    }
}

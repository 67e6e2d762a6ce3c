package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.Product;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words by which a product is found: of its title, tags, skus and summary, without marks and
/// case, so that `cafe` finds `Café`. The weight says where a word stands.
final class SearchWords {

    /// More words than that are asked for by nobody, and each costs an item.
    private static final int MOST_WORDS = 300;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final int MOST_ASKED = 3;

    /// A sort key has at most 1,024 bytes (DynamoDB, "Constraints"), a character up to four.
    private static final int LONGEST_TITLE = 200;

    private static final int IN_TITLE = 3;
    private static final int IN_TAG_OR_SKU = 2;
    private static final int IN_SUMMARY = 1;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    static Map<String, Integer> of(Product product) {
        var content = product.content();
        var words = new LinkedHashMap<String, Integer>();
        add(words, content.title(), IN_TITLE);
        content.tags().forEach(tag -> add(words, tag, IN_TAG_OR_SKU));
        content.variants().forEach(one -> add(words, one.sku().value(), IN_TAG_OR_SKU));
        content.summary().ifPresent(text -> add(words, text, IN_SUMMARY));
        return words;
    }

    /// What was asked for: the first three words, the longest first, since it is likely the rarest.
    static List<String> asked(String text) {
        return split(text).stream()
                .distinct()
                .limit(MOST_ASKED)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// A title in the form in which titles are sorted: its words only, so that `mug` stands before
    /// `mug, blue`, and so many of its characters that it fits a key.
    static String title(String text) {
        var words = BETWEEN.matcher(plain(text)).replaceAll(" ").strip();
        var characters = Math.min(words.codePointCount(0, words.length()), LONGEST_TITLE);
        return words.substring(0, words.offsetByCodePoints(0, characters)) + " ";
    }

    private static String plain(String text) {
        var parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(plain(text))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .toList();
    }

    private static void add(Map<String, Integer> words, String text, int weight) {
        for (var word : split(text)) {
            if (words.size() < MOST_WORDS || words.containsKey(word)) {
                words.merge(word, weight, Math::max);
            }
        }
    }
}

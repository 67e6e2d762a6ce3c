package io.woocom.domain.importing;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Map;

/// How much there is to say about a product. A DynamoDB item holds 400 KB, names and events
/// included; a character may take three bytes of it.
final class Weight {

    private static final int MOST_CHARACTERS = 110_000;

    /// The names of its parts, its id, sku and prices: under 600 bytes of an item.
    private static final int EACH_VARIANT = 200;

    private Weight() {}

    /// @throws Refusal.Invalid `too_large`
    static void check(Product.Content content) {
        long sum = length(content.metadata());
        sum += content.summary().map(String::length).orElse(0);
        sum += content.description().map(String::length).orElse(0);
        sum += content.tags().stream().mapToInt(tag -> tag.length() + 8).sum();
        sum +=
                content.media().stream()
                        .mapToInt(media -> media.url().length() + media.alt().length() + 20)
                        .sum();
        sum += content.variants().stream().mapToLong(Weight::of).sum();
        sum += content.children().size() * 40L;
        sum +=
                content.external()
                        .map(link ->
                                link.url().length()
                                        + link.buttonText().map(String::length).orElse(0))
                        .orElse(0);
        for (var option : content.options()) {
            sum += option.values().stream().mapToInt(value -> value.length() + 8).sum();
        }
        for (var attribute : content.attributes()) {
            sum += attribute.values().stream().mapToInt(value -> value.length() + 8).sum();
        }
        if (sum > MOST_CHARACTERS) {
            throw Refusal.invalid(
                    List.of(
                            Problem.of(
                                    "too_large",
                                    "",
                                    "a product is described in at most "
                                            + MOST_CHARACTERS
                                            + " characters, its variants included")));
        }
    }

    private static long of(Variant variant) {
        return EACH_VARIANT
                + variant.title().length()
                + length(variant.options())
                + length(variant.metadata());
    }

    private static long length(Map<String, String> texts) {
        return texts.entrySet().stream()
                .mapToLong(text -> text.getKey().length() + text.getValue().length() + 8L)
                .sum();
    }
}

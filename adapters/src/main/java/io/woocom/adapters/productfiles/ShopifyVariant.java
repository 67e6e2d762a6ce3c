package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.importing.FileStock;
import io.woocom.domain.importing.FileVariant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What a row of Shopify says of a variant.
record ShopifyVariant(Cells row, String handle, String title, boolean giftCard) {

    FileVariant read(Map<String, String> options) {
        var price = price();
        if (price.isEmpty() && !row.isRefused()) {
            row.remark("variant price", "no_price", "without a price it cannot be bought");
        }
        var name = options.isEmpty() ? title : title + " - " + String.join(", ", options.values());
        var grams = Measures.grams(row, "variant grams");
        return new FileVariant(
                row.line(),
                row.sku("variant sku").orElseGet(() -> MadeSkus.of(handle, values(options))),
                row.given("variant barcode")
                        .map(text -> text.startsWith("'") ? text.substring(1) : text)
                        .filter(text -> text.length() <= 64),
                name.substring(0, Math.min(name.length(), 500)),
                options,
                price,
                TaxCategory.STANDARD,
                row.flag("variant taxable", true) && !giftCard,
                row.flag("variant requires shipping", true) && !giftCard,
                grams.isPresent() && grams.getAsInt() == 0 ? OptionalInt.empty() : grams,
                Optional.empty(),
                Map.of(),
                stock(),
                false);
    }

    /// By place, so that an option that is called another name is none of another sku.
    private List<String> values(Map<String, String> options) {
        return options.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> row.text("option" + n + " value"))
                        .toList();
    }

    private Optional<Price> price() {
        var regular = row.money("variant price");
        var compareAt = row.money("variant compare at price");
        return regular.map(
                amount -> new Price(ChannelId.DEFAULT, amount, Optional.empty(), compareAt));
    }

    /// Nobody tracks it: whatever the quantity says, it is to be had. Tracked without a quantity
    /// (it is counted at several locations, in another file) says nothing.
    private Optional<FileStock> stock() {
        if (!row.has("variant inventory tracker")) {
            return Optional.empty();
        }
        if (row.text("variant inventory tracker").isEmpty()) {
            return Optional.of(FileStock.UNTRACKED);
        }
        var backorders =
                switch (row.text("variant inventory policy").toLowerCase(Locale.ROOT)) {
                    case "continue", "true" -> true;
                    case "", "deny", "false" -> false;
                    default -> {
                        row.refuse("variant inventory policy", "invalid", "deny or continue");
                        yield false;
                    }
                };
        return row.given("variant inventory qty")
                .map(_ -> Counts.tracked(row, "variant inventory qty", backorders));
    }
}

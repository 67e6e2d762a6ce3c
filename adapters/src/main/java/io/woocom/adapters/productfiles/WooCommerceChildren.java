package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.SourceKey;
import java.util.List;
import java.util.Locale;

/// The products that a set names: by their skus, or as `id:NN`.
final class WooCommerceChildren {

    /// What names a product.
    static final int LONGEST_NAME = 255;

    private static final String COLUMN = "grouped products";
    private static final int MOST = 500;

    private WooCommerceChildren() {}

    static List<SourceKey> of(Cells row) {
        var names = Lists.commas(row.text(COLUMN));
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            row.refuse(
                    COLUMN,
                    "too_long",
                    "a name of a product has at most " + LONGEST_NAME + " characters");
            return List.of();
        }
        if (names.size() > MOST) {
            row.refuse(COLUMN, "too_many", "at most " + MOST + " products are sold together");
            return List.of();
        }
        return names.stream().map(WooCommerceChildren::key).toList();
    }

    private static SourceKey key(String name) {
        var text = name.strip();
        return text.toLowerCase(Locale.ROOT).startsWith("id:")
                ? SourceKey.id(text.substring(3).strip())
                : new SourceKey("sku:" + text.toLowerCase(Locale.ROOT));
    }
}

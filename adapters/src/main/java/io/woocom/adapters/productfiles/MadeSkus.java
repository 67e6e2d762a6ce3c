package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Sku;
import java.util.List;
import java.util.Locale;

/// Skus for variants that have none: made of the product's name and the option values, fit for an
/// address, and the same on every import. Where the name alone does not tell, a mark made from the
/// exact texts does: `+1.00` and `-1.00` read the same in an address, and so do the value `red` of
/// `tee` and the product `tee-red`.
final class MadeSkus {

    private static final int LONGEST = 110;

    private MadeSkus() {}

    /// @param values in the product's order, an option that is left open being empty
    static Sku of(String product, List<String> values) {
        var name = new StringBuilder(part(product));
        values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> name.append('-').append(part(value)));
        if (values.isEmpty() && Slugs.isSlug(product) && name.length() <= LONGEST) {
            return new Sku(name.toString());
        }
        var exact = product.toLowerCase(Locale.ROOT) + "\n" + String.join("\n", values);
        name.setLength(Math.min(name.length(), LONGEST));
        return new Sku(name + "-" + Names.mark(exact));
    }

    private static String part(String text) {
        var part = Slugs.text(text);
        return part.isEmpty() ? Names.mark(text) : part;
    }
}

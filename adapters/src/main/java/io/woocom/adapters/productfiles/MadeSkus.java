package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Sku;
import java.util.Collection;

/// Skus for variants that have none: made of the product's name and the option values, fit for an
/// address, and the same on every import. What is too long keeps its beginning and a mark of the
/// rest.
final class MadeSkus {

    private static final int LONGEST = 110;

    private MadeSkus() {}

    static Sku of(String product, Collection<String> values) {
        var name = new StringBuilder(part(product));
        values.forEach(value -> name.append('-').append(part(value)));
        if (name.length() <= LONGEST) {
            return new Sku(name.toString());
        }
        var mark = Long.toHexString(Names.key(name.toString()));
        return new Sku(name.substring(0, LONGEST - 1) + "-" + mark);
    }

    private static String part(String text) {
        var part = Slugs.text(text);
        return part.isEmpty() ? Long.toHexString(Names.key(text)) : part;
    }
}

package io.woocom.adapters.productfiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The cell `Type`: what a row is, and beside that whether it is virtual or downloadable.
final class WooCommerceTypes {

    private WooCommerceTypes() {}

    static Set<String> of(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}

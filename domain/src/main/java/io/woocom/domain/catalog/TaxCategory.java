package io.woocom.domain.catalog;

import java.util.regex.Pattern;

/// Which tax rates a variant falls under: `standard`, `reduced-rate`, `zero-rate` or one of the
/// merchant's own.
public record TaxCategory(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    public static final TaxCategory STANDARD = new TaxCategory("standard");

    public TaxCategory {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a tax category: " + value);
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}

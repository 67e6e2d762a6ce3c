package io.woocom.domain.importing;

import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant.Dimensions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A variant as a file describes it, in the row at `line`. No price means that it cannot be bought.
public record FileVariant(
        int line,
        Sku sku,
        Optional<String> gtin,
        String title,
        Map<String, String> options,
        Optional<Price> price,
        TaxCategory taxCategory,
        boolean taxable,
        boolean requiresShipping,
        OptionalInt weightGrams,
        Optional<Dimensions> dimensions,
        Map<String, String> metadata,
        Optional<FileStock> stock,
        boolean archived) {

    public FileVariant {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
}

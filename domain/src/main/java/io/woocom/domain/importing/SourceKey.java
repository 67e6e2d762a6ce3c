package io.woocom.domain.importing;

import io.woocom.domain.catalog.Sku;
import java.util.Locale;
import java.util.Optional;

/// The name under which another shop knows a product: by its sku, its number there, or its handle.
public record SourceKey(String value) {

    private static final String SKU = "sku:";

    public static SourceKey sku(Sku sku) {
        return new SourceKey(SKU + sku.key());
    }

    public static SourceKey id(String number) {
        return new SourceKey("id:" + number);
    }

    public static SourceKey handle(String handle) {
        return new SourceKey("handle:" + handle.toLowerCase(Locale.ROOT));
    }

    Optional<Sku> asSku() {
        return Optional.of(value)
                .filter(key -> key.startsWith(SKU))
                .map(key -> key.substring(SKU.length()))
                .filter(Sku::isValid)
                .map(Sku::new);
    }
}

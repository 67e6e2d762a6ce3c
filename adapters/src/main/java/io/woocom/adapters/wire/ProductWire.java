package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductEvent;
import io.woocom.domain.catalog.Variant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The events of products.
public final class ProductWire {

    private ProductWire() {}

    /// @param after the product after the change
    public static WireEvent of(ProductEvent event, Product after) {
        var type =
                switch (event) {
                    case ProductEvent.Published _ -> "product.published";
                    case ProductEvent.Changed _ -> "product.changed";
                    case ProductEvent.Archived _ -> "product.archived";
                };
        return new WireEvent(type, event.at(), Json.write(state(after)));
    }

    private static Map<String, @Nullable Object> state(Product product) {
        var content = product.content();
        return Members.of("product_id", product.id().value())
                .and("slug", content.slug().value())
                .and("type", Wire.word(content.type()))
                .and("status", Wire.word(content.status()))
                .and("variants", content.variants().stream().map(ProductWire::variant).toList())
                .and("updated_at", Wire.time(product.updatedAt()))
                .tree();
    }

    private static Map<String, @Nullable Object> variant(Variant variant) {
        return Members.of("variant_id", variant.id().value())
                .and("sku", variant.sku().value())
                .and("archived", variant.archived())
                .tree();
    }
}

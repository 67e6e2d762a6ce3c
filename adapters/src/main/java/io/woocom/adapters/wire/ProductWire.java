package io.woocom.adapters.wire;

import io.woocom.adapters.json.Fields;
import io.woocom.adapters.json.Json;
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
        return new Fields()
                .with("product_id", product.id().value())
                .with("slug", content.slug().value())
                .with("type", Wire.word(content.type()))
                .with("status", Wire.word(content.status()))
                .with("variants", content.variants().stream().map(ProductWire::variant).toList())
                .with("updated_at", Wire.time(product.updatedAt()))
                .tree();
    }

    private static Map<String, @Nullable Object> variant(Variant variant) {
        return new Fields()
                .with("variant_id", variant.id().value())
                .with("sku", variant.sku().value())
                .with("archived", variant.archived())
                .tree();
    }
}

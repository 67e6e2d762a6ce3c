package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.inventory.Movement;
import io.woocom.domain.inventory.Stock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What lies on the shelf of one sku, and the book about it.
public final class StockShape {

    private StockShape() {}

    public static Map<String, @Nullable Object> of(Sku sku, Stock stock) {
        return Members.of("sku", sku.value())
                .and("variant_id", stock.variant().value())
                .and("on_hand", stock.onHand())
                .and("reserved", stock.reserved())
                .and("available", stock.available())
                .and("backorderable", stock.backorderable())
                .and("tracked", stock.tracked())
                .tree();
    }

    public static Map<String, @Nullable Object> of(Movement movement) {
        return Members.of("number", movement.number())
                .and("delta", movement.delta())
                .and("on_hand", movement.onHand())
                .and("reason", movement.reason())
                .and("at", Values.time(movement.at()))
                .tree();
    }
}

package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.StockEvent;

/// The events of stock.
public final class StockWire {

    private StockWire() {}

    /// @param after the stock after the change
    public static WireEvent of(StockEvent event, Stock after) {
        return switch (event) {
            case StockEvent.Adjusted adjusted ->
                    new WireEvent(
                            "stock.adjusted",
                            adjusted.at(),
                            Json.write(
                                    state(after)
                                            .and("delta", adjusted.delta())
                                            .and("reason", adjusted.reason())
                                            .tree()));
            case StockEvent.Depleted depleted ->
                    new WireEvent("stock.depleted", depleted.at(), Json.write(state(after).tree()));
            case StockEvent.Replenished replenished ->
                    new WireEvent(
                            "stock.replenished", replenished.at(), Json.write(state(after).tree()));
        };
    }

    private static Members state(Stock stock) {
        return Members.of("variant_id", stock.variant().value())
                .and("location_id", stock.location().value())
                .and("on_hand", stock.onHand())
                .and("reserved", stock.reserved())
                .and("available", stock.available())
                .and("backorderable", stock.backorderable());
    }
}

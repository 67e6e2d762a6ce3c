package io.woocom.adapters.wire;

import io.woocom.adapters.json.Fields;
import io.woocom.adapters.json.Json;
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
                                            .with("delta", adjusted.delta())
                                            .with("reason", adjusted.reason())
                                            .tree()));
            case StockEvent.Depleted depleted ->
                    new WireEvent("stock.depleted", depleted.at(), Json.write(state(after).tree()));
            case StockEvent.Replenished replenished ->
                    new WireEvent(
                            "stock.replenished", replenished.at(), Json.write(state(after).tree()));
        };
    }

    private static Fields state(Stock stock) {
        return new Fields()
                .with("variant_id", stock.variant().value())
                .with("location_id", stock.location().value())
                .with("on_hand", stock.onHand())
                .with("reserved", stock.reserved())
                .with("available", stock.available())
                .with("backorderable", stock.backorderable());
    }
}

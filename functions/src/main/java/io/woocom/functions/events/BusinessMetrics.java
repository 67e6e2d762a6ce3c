package io.woocom.functions.events;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.wire.Envelope;
import io.woocom.functions.telemetry.Measure;
import java.util.Map;

/// The figures that a merchant looks at, counted where every fact passes: in the event log.
final class BusinessMetrics {

    private static final Map<String, String> COUNTED =
            Map.of(
                    "order.placed", "OrdersPlaced",
                    "order.confirmed", "OrdersConfirmed",
                    "order.cancelled", "OrdersCancelled",
                    "payment.captured", "PaymentsCaptured",
                    "payment.declined", "PaymentsDeclined",
                    "stock.depleted", "StockOuts",
                    "product.published", "ProductsPublished");

    private BusinessMetrics() {}

    static void tell(Envelope event) {
        var name = COUNTED.get(event.type());
        if (name != null) {
            Measure.count(name);
        }
        if (event.type().equals("order.confirmed")
                && Json.object(event.data()).get("totals") instanceof Map<?, ?> totals
                && totals.get("gross") instanceof Map<?, ?> gross
                && gross.get("amount") instanceof Number amount) {
            var currency = String.valueOf(gross.get("currency"));
            Measure.count("Revenue", amount.longValue(), Map.of("currency", currency));
        }
    }
}

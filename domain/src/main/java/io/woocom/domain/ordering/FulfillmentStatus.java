package io.woocom.domain.ordering;

import java.util.List;

/// What has left the house of an order, computed from its lines.
public enum FulfillmentStatus {
    UNFULFILLED,
    PARTIALLY_FULFILLED,
    FULFILLED,
    RETURNED;

    static FulfillmentStatus of(List<OrderLine> lines) {
        var shipped = lines.stream().mapToInt(line -> line.units().shipped()).sum();
        var returned = lines.stream().mapToInt(line -> line.units().returned()).sum();
        if (shipped == 0) {
            return UNFULFILLED;
        }
        if (returned >= shipped) {
            return RETURNED;
        }
        return lines.stream().allMatch(OrderLine::isDone) ? FULFILLED : PARTIALLY_FULFILLED;
    }
}

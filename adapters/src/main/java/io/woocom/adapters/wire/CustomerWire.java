package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.customer.CustomerEvent;

/// The events of customers.
public final class CustomerWire {

    private CustomerWire() {}

    public static WireEvent of(CustomerEvent event) {
        return switch (event) {
            case CustomerEvent.Registered _ -> told("customer.registered", event, "active");
            case CustomerEvent.Erased _ -> told("customer.erased", event, "erased");
        };
    }

    private static WireEvent told(String type, CustomerEvent event, String status) {
        var data = Members.of("customer_id", event.customer().value()).and("status", status);
        return new WireEvent(type, event.at(), Json.write(data.tree()));
    }
}

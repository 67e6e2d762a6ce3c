package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.pricing.ShippingMethod;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A way to ship.
public final class ShippingShape {

    private ShippingShape() {}

    public static Map<String, @Nullable Object> of(ShippingMethod method) {
        return Members.of("id", method.id().value())
                .and("name", method.name())
                .and("price", Values.money(method.price()))
                .and("delivery_estimate", method.deliveryEstimate())
                .tree();
    }
}

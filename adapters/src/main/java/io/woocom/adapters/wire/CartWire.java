package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.cart.CartEvent;

/// The events of carts.
public final class CartWire {

    private CartWire() {}

    public static WireEvent of(CartEvent event) {
        return switch (event) {
            case CartEvent.Merged(var cart, var into, var at) ->
                    new WireEvent(
                            "cart.merged",
                            at,
                            Json.write(
                                    Members.of("cart_id", cart.value())
                                            .and("into_cart_id", into.value())
                                            .and("status", "merged")
                                            .tree()));
        };
    }
}

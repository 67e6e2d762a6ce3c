package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.ordering.OrderId;

/// Where each aggregate stands.
final class Keys {

    private Keys() {}

    static Key product(ProductId id) {
        return new Key("prod#" + id.value(), "product");
    }

    static Key cart(CartId id) {
        return new Key("cart#" + id.value(), "cart");
    }

    /// By its number, which makes the number unique.
    static Key order(OrderId id) {
        return new Key("order#" + id.number().digits(), "order");
    }

    /// The contact stands beside its order, so that one query reads both.
    static Key contact(OrderId id) {
        return new Key(order(id).pk(), "contact");
    }

    static Key bucket(VariantId variant, LocationId location, int number) {
        return new Key(
                "stock#" + variant.value() + "#" + location.value() + "#" + number, "bucket");
    }

    static String movements(VariantId variant, LocationId location) {
        return "moves#" + variant.value() + "#" + location.value();
    }
}

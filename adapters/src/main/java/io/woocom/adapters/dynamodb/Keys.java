package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderNumber;
import java.util.Optional;

/// Where each aggregate stands.
final class Keys {

    static final String CATEGORIES = "categories";

    private static final String STOCK = "stock#";

    private Keys() {}

    static Key product(ProductId id) {
        return new Key("prod#" + id.value(), "product");
    }

    /// All in one partition: the tree is read whole.
    static Key category(CategoryId id) {
        return new Key(CATEGORIES, id.value());
    }

    static Key cart(CartId id) {
        return new Key("cart#" + id.value(), "cart");
    }

    static Key customer(CustomerId id) {
        return new Key("customer#" + id.value(), "customer");
    }

    /// By its number, which makes the number unique.
    static Key order(OrderId id) {
        return order(id.number());
    }

    static Key order(OrderNumber number) {
        return new Key("order#" + number.digits(), "order");
    }

    /// The contact stands beside its order, so that one query reads both.
    static Key contact(OrderId id) {
        return new Key(order(id).pk(), "contact");
    }

    static Key bucket(VariantId variant, LocationId location, int number) {
        return new Key(STOCK + variant.value() + "#" + location.value() + "#" + number, "bucket");
    }

    /// The variant whose bucket an item is.
    static Optional<VariantId> bucketOf(Item item) {
        return item.findText("pk")
                .filter(pk -> item.findText("sk").equals(Optional.of("bucket")))
                .map(pk ->
                        new VariantId(
                                pk.substring(STOCK.length(), pk.indexOf('#', STOCK.length()))));
    }

    static String movements(VariantId variant, LocationId location) {
        return "moves#" + variant.value() + "#" + location.value();
    }
}

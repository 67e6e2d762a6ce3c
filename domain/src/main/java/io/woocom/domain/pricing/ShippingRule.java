package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;
import java.util.Optional;

/// A way of shipping as a zone offers it: what it costs, and from which amount of goods after
/// discounts on it costs nothing. The estimate is a text for shoppers.
public record ShippingRule(
        ShippingMethodId id,
        String name,
        Tariff tariff,
        Optional<Money> freeFrom,
        String deliveryEstimate) {

    public static ShippingRule flat(
            ShippingMethodId id, String name, Money price, String deliveryEstimate) {
        return new ShippingRule(
                id, name, new Tariff.Flat(price), Optional.empty(), deliveryEstimate);
    }

    /// Empty where it does not carry such a load, or is priced in another currency than a cart that
    /// is older than the store's present one.
    public Optional<ShippingMethod> offer(Load load) {
        return tariff.price(load)
                .filter(price -> price.currency().equals(load.goods().currency()))
                .map(price -> isFree(load) ? Money.zero(price.currency()) : price)
                .map(price ->
                        new ShippingMethod(
                                id,
                                name,
                                price,
                                deliveryEstimate,
                                tariff instanceof Tariff.Pickup));
    }

    private boolean isFree(Load load) {
        return freeFrom.filter(from -> from.currency().equals(load.goods().currency()))
                .filter(from -> load.goods().compareTo(from) >= 0)
                .isPresent();
    }
}

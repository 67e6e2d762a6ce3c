package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;

/// A way to ship a basket at a price (in the store's price basis), as it was offered to a shopper.
/// The estimate is a text for them. With `pickup` they come to the store.
public record ShippingMethod(
        ShippingMethodId id, String name, Money price, String deliveryEstimate, boolean pickup) {}

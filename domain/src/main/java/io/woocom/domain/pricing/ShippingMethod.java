package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;

/// A way to ship within a zone at a flat price (in the store's price basis). The estimate is a text
/// for shoppers.
public record ShippingMethod(
        ShippingMethodId id, String name, Money price, String deliveryEstimate) {}

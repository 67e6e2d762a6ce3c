package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;

/// What is shipped of a basket: its weight in grams, unknown weights counting nothing, and what it
/// costs after discounts.
public record Load(long grams, Money goods) {}

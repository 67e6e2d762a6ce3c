package io.woocom.domain.coupon;

/// How often one buyer has used a coupon. The key is what the buyer is known by, made unreadable by
/// whoever keeps it.
public record Mark(String key, int used) {}

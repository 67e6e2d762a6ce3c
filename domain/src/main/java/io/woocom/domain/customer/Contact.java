package io.woocom.domain.customer;

/// How to reach the buyer, where the goods go, and who pays.
public record Contact(Email email, Address shippingAddress, Address billingAddress) {}

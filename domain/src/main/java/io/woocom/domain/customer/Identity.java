package io.woocom.domain.customer;

/// What the identity provider knows of somebody with an account.
public record Identity(Email email, boolean verified) {}

package io.woocom.domain.customer;

import java.time.Instant;

/// What happened to a customer that others want to know: never who they are.
public sealed interface CustomerEvent {

    CustomerId customer();

    Instant at();

    record Registered(CustomerId customer, Instant at) implements CustomerEvent {}

    record Erased(CustomerId customer, Instant at) implements CustomerEvent {}
}

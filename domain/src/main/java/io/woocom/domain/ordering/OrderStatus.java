package io.woocom.domain.ordering;

import java.time.Instant;

/// Where an order stands as a whole.
public sealed interface OrderStatus {

    /// Waits for its payment and holds its goods until then.
    record Pending(Instant holdUntil) implements OrderStatus {}

    /// The money is there or promised; the goods may go.
    record Confirmed() implements OrderStatus {}

    /// All shipped and paid.
    record Completed() implements OrderStatus {}

    record Cancelled(CancelReason reason) implements OrderStatus {}

    enum CancelReason {
        CUSTOMER,
        STAFF,
        HOLD_EXPIRED
    }
}

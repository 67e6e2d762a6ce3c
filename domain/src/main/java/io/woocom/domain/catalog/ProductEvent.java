package io.woocom.domain.catalog;

import java.time.Instant;

/// What happened to a product.
public sealed interface ProductEvent {

    ProductId product();

    Instant at();

    /// It can be seen and bought from now on.
    record Published(ProductId product, Instant at) implements ProductEvent {}

    record Changed(ProductId product, Instant at) implements ProductEvent {}

    record Archived(ProductId product, Instant at) implements ProductEvent {}
}

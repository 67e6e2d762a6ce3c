package io.woocom.domain.catalog;

import java.time.Instant;

/// What happened to a category that others have to hear of.
public sealed interface CategoryEvent {

    CategoryId category();

    Instant at();

    /// It lies elsewhere, with all below it: what is listed under it is listed under others above.
    record Moved(CategoryId category, Instant at) implements CategoryEvent {}
}

package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import java.time.Instant;
import java.util.List;

/// What happened to the stock of a variant.
public sealed interface StockEvent {

    VariantId variant();

    LocationId location();

    Instant at();

    /// Counted or corrected: `delta` units more (or less) lie on the shelf, `onHand` in all.
    record Adjusted(
            VariantId variant,
            LocationId location,
            List<Shift> shifts,
            int delta,
            int onHand,
            String reason,
            Instant at)
            implements StockEvent {
        public Adjusted {
            shifts = List.copyOf(shifts);
        }
    }

    /// Nothing is left to sell.
    record Depleted(VariantId variant, LocationId location, Instant at) implements StockEvent {}

    /// There is something to sell again.
    record Replenished(VariantId variant, LocationId location, int available, Instant at)
            implements StockEvent {}

    /// Units put on one bucket, or taken off it if negative. Units may be taken off only while the
    /// bucket still has `seen` available: otherwise somebody bought in between and the layout must
    /// be made anew.
    record Shift(int bucket, int units, int seen) {}
}

package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import java.time.Instant;
import java.util.List;

/// What happened to the stock of a variant.
public sealed interface StockEvent {

    VariantId variant();

    LocationId location();

    Instant at();

    /// How the units were laid out anew on this occasion, bucket by bucket; none if they stayed.
    List<Shift> shifts();

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
    record Depleted(VariantId variant, LocationId location, Instant at) implements StockEvent {
        @Override
        public List<Shift> shifts() {
            return List.of();
        }
    }

    /// There is something to sell again.
    record Replenished(
            VariantId variant, LocationId location, List<Shift> shifts, int available, Instant at)
            implements StockEvent {
        public Replenished {
            shifts = List.copyOf(shifts);
        }
    }

    /// Units put on one bucket, or taken off it if negative. Units may be taken off only while the
    /// bucket still has `seen` available: otherwise somebody bought in between and the layout must
    /// be made anew. It must be, too, if somebody backordered in between and units that are put on
    /// a bucket do not cover what it owes now.
    record Shift(int bucket, int units, int seen) {

        /// What the bucket has available after it.
        public int after() {
            return seen + units;
        }
    }
}

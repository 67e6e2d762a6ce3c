package io.woocom.domain.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A parcel that left the house, and how it can be followed.
public record Fulfillment(
        FulfillmentId id, List<UnitsOfLine> lines, Optional<Tracking> tracking, Instant at) {

    public Fulfillment {
        lines = List.copyOf(lines);
    }

    /// How a parcel is followed: its number, who carries it, and where to look.
    public record Tracking(String number, Optional<String> carrier, Optional<String> url) {}

    Fulfillment with(Optional<Tracking> corrected) {
        return new Fulfillment(id, lines, corrected, at);
    }
}

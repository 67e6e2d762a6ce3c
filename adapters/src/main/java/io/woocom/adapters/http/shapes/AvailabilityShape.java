package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.listing.Availability;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Whether something can be had; `available` is `null` where units are not counted.
final class AvailabilityShape {

    private AvailabilityShape() {}

    static Map<String, @Nullable Object> of(Availability availability) {
        var units = availability.available();
        return Members.of("in_stock", availability.inStock())
                .and("available", units.isPresent() ? units.getAsInt() : null)
                .and("backorderable", availability.backorderable())
                .tree();
    }

    /// What of several things can be had together: a product of its variants, or a set of its
    /// products. Nothing to choose from, as with a link, counts as being there.
    static Availability together(Collection<Availability> parts) {
        if (parts.isEmpty()) {
            return Availability.UNTRACKED;
        }
        var counted = parts.stream().allMatch(part -> part.available().isPresent());
        var units = parts.stream().mapToLong(part -> part.available().orElse(0)).sum();
        return new Availability(
                parts.stream().anyMatch(Availability::inStock),
                counted
                        ? OptionalInt.of((int) Math.min(units, Integer.MAX_VALUE))
                        : OptionalInt.empty(),
                parts.stream().anyMatch(Availability::backorderable));
    }
}

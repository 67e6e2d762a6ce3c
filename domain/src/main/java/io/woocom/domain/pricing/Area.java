package io.woocom.domain.pricing;

import java.util.List;
import java.util.OptionalInt;

/// A part of a shipping zone: a country, or a part of it, and of either only some postal codes if
/// any are named.
public record Area(Region region, List<PostcodePattern> postcodes) {

    private static final int PART = 1;
    private static final int POSTCODE = 100;

    public Area {
        postcodes = List.copyOf(postcodes);
    }

    public static Area of(Region region) {
        return new Area(region, List.of());
    }

    /// How closely it describes a destination that lies in it: a postal code more so than a part of
    /// a country, and that more so than the country.
    OptionalInt fit(Destination destination) {
        if (!region.contains(destination.region())) {
            return OptionalInt.empty();
        }
        var part = region.region().isPresent() ? PART : 0;
        if (postcodes.isEmpty()) {
            return OptionalInt.of(part);
        }
        var best =
                postcodes.stream()
                        .filter(pattern ->
                                destination.postalCode().filter(pattern::matches).isPresent())
                        .mapToInt(PostcodePattern::specificity)
                        .max();
        return best.isPresent()
                ? OptionalInt.of(POSTCODE + 2 * best.getAsInt() + part)
                : OptionalInt.empty();
    }
}

package io.woocom.domain.pricing;

import java.util.List;
import java.util.OptionalInt;

/// Where the store ships, and how. An archived zone is out of use.
public record ShippingZone(
        ShippingZoneId id,
        String name,
        List<Area> areas,
        List<ShippingRule> methods,
        boolean archived) {

    public ShippingZone {
        areas = List.copyOf(areas);
        methods = List.copyOf(methods);
    }

    /// How closely it describes a destination that lies in it; the closest zone holds.
    public OptionalInt fit(Destination destination) {
        return areas.stream().flatMapToInt(area -> area.fit(destination).stream()).max();
    }

    public ShippingZone outOfUse() {
        return new ShippingZone(id, name, areas, methods, true);
    }
}

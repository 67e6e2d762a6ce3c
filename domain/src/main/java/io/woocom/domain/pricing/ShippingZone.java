package io.woocom.domain.pricing;

import java.util.List;

/// Where the store ships, and how.
public record ShippingZone(String name, List<Region> regions, List<ShippingMethod> methods) {

    public ShippingZone {
        regions = List.copyOf(regions);
        methods = List.copyOf(methods);
    }

    public boolean contains(Region destination) {
        return regions.stream().anyMatch(region -> region.contains(destination));
    }
}

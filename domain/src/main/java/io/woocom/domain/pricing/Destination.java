package io.woocom.domain.pricing;

import io.woocom.domain.customer.Address;
import java.util.Optional;

/// Where goods go, as far as it decides how they can get there.
public record Destination(Region region, Optional<String> postalCode) {

    public static Destination of(Address address) {
        return new Destination(Region.of(address), address.postalCode());
    }
}

package io.woocom.domain.pricing;

import io.woocom.domain.customer.Address;
import java.util.Locale;
import java.util.Optional;

/// A country, or a part of it: `US` or `US-CA` (ISO 3166-2 without a country's own spelling).
public record Region(String country, Optional<String> region) {

    public Region {
        region =
                region.map(text -> text.strip().toUpperCase(Locale.ROOT))
                        .filter(text -> !text.isEmpty());
    }

    public static Region country(String code) {
        return new Region(code, Optional.empty());
    }

    public static Region of(Address address) {
        return new Region(address.country(), address.region());
    }

    /// Whether a destination lies in here. `US-CA` and `CA` both name California within the US.
    public boolean contains(Region destination) {
        return country.equals(destination.country)
                && region.map(part ->
                                destination.region.map(this::code).equals(Optional.of(code(part))))
                        .orElse(true);
    }

    private String code(String part) {
        return part.startsWith(country + "-") ? part.substring(country.length() + 1) : part;
    }

    @Override
    public String toString() {
        return country + region.map(part -> "-" + code(part)).orElse("");
    }
}

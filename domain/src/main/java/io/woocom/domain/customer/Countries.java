package io.woocom.domain.customer;

import java.util.Locale;
import java.util.Set;

/// What the postal administrations ask of an address, by country.
public final class Countries {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    /// Countries whose addresses are not deliverable without a state, province or prefecture.
    private static final Set<String> WITH_REGIONS =
            Set.of("AU", "BR", "CA", "CN", "IN", "JP", "MX", "US");

    /// Countries without a postal code in common use (Universal Postal Union, addressing systems by
    /// country).
    private static final Set<String> WITHOUT_POSTAL_CODES =
            Set.of(
                    "AE", "AG", "AN", "AO", "AW", "BF", "BI", "BJ", "BO", "BS", "BW", "BZ", "CD",
                    "CF", "CG", "CI", "CK", "CM", "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM",
                    "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "KP", "LC", "ML", "MO", "MR", "MW",
                    "NR", "NU", "PA", "QA", "RW", "SB", "SC", "SL", "SR", "ST", "SY", "TD", "TF",
                    "TG", "TK", "TL", "TO", "TV", "UG", "VU", "WS", "YE", "ZW");

    private Countries() {}

    public static boolean exists(String code) {
        return KNOWN.contains(code);
    }

    public static boolean hasRegions(String code) {
        return WITH_REGIONS.contains(code);
    }

    public static boolean hasPostalCodes(String code) {
        return !WITHOUT_POSTAL_CODES.contains(code);
    }
}

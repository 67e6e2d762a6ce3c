package io.woocom.domain.customer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The parts of those countries in which taxes and rates of shipping commonly differ by them, by
/// their codes (ISO 3166-2) and names. Whatever way a buyer writes one, it has to be found: a state
/// that no tax rate recognises would be a state without taxes.
final class Subdivisions {

    private static final String US =
            """
            AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;\
            DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;\
            IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;\
            MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;\
            NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;\
            NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;\
            RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;\
            VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;\
            AS American Samoa;GU Guam;MP Northern Mariana Islands;PR Puerto Rico;\
            VI Virgin Islands;AA Armed Forces Americas;AE Armed Forces Europe;\
            AP Armed Forces Pacific\
            """;
    private static final String CANADA =
            """
            AB Alberta;BC British Columbia;MB Manitoba;NB New Brunswick;\
            NL Newfoundland and Labrador;NT Northwest Territories;NS Nova Scotia;NU Nunavut;\
            ON Ontario;PE Prince Edward Island;QC Quebec;SK Saskatchewan;YT Yukon\
            """;
    private static final String AUSTRALIA =
            """
            ACT Australian Capital Territory;NSW New South Wales;NT Northern Territory;\
            QLD Queensland;SA South Australia;TAS Tasmania;VIC Victoria;WA Western Australia\
            """;

    private static final Map<String, Map<String, String>> CODES =
            Map.of("US", codes(US), "CA", codes(CANADA), "AU", codes(AUSTRALIA));

    private Subdivisions() {}

    /// Its code, for its code or its name however they are cased, also with the country before it
    /// (`US-CA`). Countries whose parts are not listed keep what was written; none for a part that
    /// a listed country does not have.
    static Optional<String> code(String country, String written) {
        var codes = CODES.get(country);
        return codes == null
                ? Optional.of(written)
                : Optional.ofNullable(codes.get(key(country, written)));
    }

    private static String key(String country, String written) {
        var upper = written.strip().toUpperCase(Locale.ROOT);
        return upper.startsWith(country + "-") ? upper.substring(country.length() + 1) : upper;
    }

    private static Map<String, String> codes(String list) {
        var codes = new HashMap<String, String>();
        for (var one : list.split(";", -1)) {
            var parts = one.strip().split(" ", 2);
            codes.put(parts[0], parts[0]);
            codes.put(parts[1].toUpperCase(Locale.ROOT), parts[0]);
        }
        return Map.copyOf(codes);
    }
}

package io.woocom.local.sample;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.shared.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tax rates to try the shop with, as published by the states, the Canada Revenue Agency and the European Commission for
/// 2026. Real shops have to look up their own: local taxes of US counties and cities, and many special rates, are missing.
final class SampleTaxes {

    private static final TaxCategory REDUCED = new TaxCategory("reduced-rate");

    /// State, rate, whether shipping is taxed.
    private static final String STATES =
            """
            AZ 0.056 no
            CA 0.0725 no
            CO 0.029 no
            FL 0.06 yes
            GA 0.04 yes
            IL 0.0625 no
            MA 0.0625 no
            MI 0.06 yes
            MN 0.06875 yes
            NC 0.0475 yes
            NJ 0.06625 yes
            NY 0.04 yes
            OH 0.0575 yes
            PA 0.06 yes
            TN 0.07 yes
            TX 0.0625 yes
            VA 0.053 no
            WA 0.065 yes
            """;

    /// Province, federal or harmonised tax, provincial tax if there is one.
    private static final String PROVINCES =
            """
            AB GST 0.05
            BC GST 0.05 PST 0.07
            MB GST 0.05 PST 0.07
            NB HST 0.15
            NL HST 0.15
            NS HST 0.14
            NT GST 0.05
            NU GST 0.05
            ON HST 0.13
            PE HST 0.15
            QC GST 0.05 QST 0.09975
            SK GST 0.05 PST 0.06
            YT GST 0.05
            """;

    /// Member state, standard rate, the reduced rate that most reduced goods fall under.
    private static final String MEMBER_STATES =
            """
            AT 0.20 0.10
            BE 0.21 0.06
            BG 0.20 0.09
            CY 0.19 0.09
            CZ 0.21 0.12
            DE 0.19 0.07
            DK 0.25 0.25
            EE 0.24 0.09
            ES 0.21 0.10
            FI 0.255 0.135
            FR 0.20 0.055
            GR 0.24 0.13
            HR 0.25 0.13
            HU 0.27 0.18
            IE 0.23 0.135
            IT 0.22 0.10
            LT 0.21 0.12
            LU 0.17 0.08
            LV 0.21 0.12
            MT 0.18 0.07
            NL 0.21 0.09
            PL 0.23 0.08
            PT 0.23 0.13
            RO 0.21 0.11
            SE 0.25 0.12
            SI 0.22 0.095
            SK 0.23 0.19
            """;

    private SampleTaxes() {}

    static List<TaxRate> unitedStates() {
        return rows(STATES)
                .flatMap(row -> both(row[0] + " sales tax", part("US", row[0]), row[1], row[1], row[2].equals("yes"), 1))
                .toList();
    }

    static List<TaxRate> canada() {
        return rows(PROVINCES).flatMap(SampleTaxes::province).toList();
    }

    static List<TaxRate> europeanUnion() {
        return rows(MEMBER_STATES)
                .flatMap(row -> both("VAT " + row[0], Region.country(row[0]), row[1], row[2], true, 1))
                .toList();
    }

    private static Stream<TaxRate> province(String[] row) {
        var region = part("CA", row[0]);
        var federal = both(row[1], region, row[2], row[2], true, 1);
        return row.length == 3 ? federal : Stream.concat(federal, both(row[3], region, row[4], row[4], true, 2));
    }

    /// The rate of standard goods and that of reduced ones; goods of other categories, such as `zero-rate`, bear none.
    private static Stream<TaxRate> both(
            String name, Region region, String standard, String reduced, boolean onShipping, int priority) {
        return Stream.of(
                new TaxRate(name, region, TaxCategory.STANDARD, Rate.of(standard), false, onShipping, priority),
                new TaxRate(name, region, REDUCED, Rate.of(reduced), false, false, priority));
    }

    private static Region part(String country, String region) {
        return new Region(country, Optional.of(region));
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().map(line -> line.split(" ", -1));
    }
}

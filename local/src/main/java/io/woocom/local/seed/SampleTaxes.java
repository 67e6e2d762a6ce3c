package io.woocom.local.seed;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.shared.Rate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tax rates to try things out with, close to those of 2026. They are nobody's advice: a merchant
/// sets their own. Goods of another category, `zero-rate` among them, are not taxed.
final class SampleTaxes {

    private static final TaxCategory REDUCED = new TaxCategory("reduced-rate");

    /// The states' own rates, without those of counties and cities, and whether they tax shipping.
    private static final String UNITED_STATES =
            """
            CA 0.0725 no
            FL 0.06   no
            IL 0.0625 no
            NY 0.04   yes
            TX 0.0625 yes
            WA 0.065  yes
            """;

    /// Provinces with a harmonized tax, in place of the federal one.
    private static final String CANADA_HARMONIZED =
            """
            NB 0.15
            NL 0.15
            NS 0.14
            ON 0.13
            PE 0.15
            """;

    /// Provinces that take their own beside the federal one, of the same net.
    private static final String CANADA_BESIDE =
            """
            BC PST 0.07
            MB RST 0.07
            QC QST 0.09975
            SK PST 0.06
            """;

    /// Standard rate, and one reduced rate of those that a country has. Denmark has none.
    private static final String EUROPE =
            """
            AT 0.20  0.10
            BE 0.21  0.06
            BG 0.20  0.09
            CY 0.19  0.05
            CZ 0.21  0.12
            DE 0.19  0.07
            DK 0.25  0.25
            EE 0.24  0.09
            ES 0.21  0.10
            FI 0.255 0.135
            FR 0.20  0.055
            GR 0.24  0.13
            HR 0.25  0.13
            HU 0.27  0.05
            IE 0.23  0.135
            IT 0.22  0.10
            LT 0.21  0.12
            LU 0.17  0.08
            LV 0.21  0.12
            MT 0.18  0.05
            NL 0.21  0.09
            PL 0.23  0.08
            PT 0.23  0.13
            RO 0.21  0.11
            SE 0.25  0.12
            SI 0.22  0.095
            SK 0.23  0.05
            """;

    static final List<String> EUROPEAN_UNION =
            EUROPE.lines().map(line -> line.substring(0, 2)).toList();

    private SampleTaxes() {}

    static Stream<TaxRate> all() {
        return Stream.of(unitedStates(), canada(), europe()).flatMap(rates -> rates);
    }

    private static Stream<TaxRate> unitedStates() {
        return rows(UNITED_STATES)
                .map(row ->
                        standard("Sales tax", part("US", row[0]), row[1], row[2].equals("yes"), 1));
    }

    /// One name for federal and harmonized tax, since a part's rate goes before the whole country's
    /// of the same name.
    private static Stream<TaxRate> canada() {
        var federal = standard("GST/HST", Region.country("CA"), "0.05", true, 1);
        var harmonized =
                rows(CANADA_HARMONIZED)
                        .map(row -> standard("GST/HST", part("CA", row[0]), row[1], true, 1));
        var beside =
                rows(CANADA_BESIDE)
                        .map(row -> standard(row[1], part("CA", row[0]), row[2], true, 2));
        return Stream.of(Stream.of(federal), harmonized, beside).flatMap(rates -> rates);
    }

    private static Stream<TaxRate> europe() {
        return rows(EUROPE)
                .flatMap(row -> {
                    var country = Region.country(row[0]);
                    return Stream.of(
                            standard("VAT", country, row[1], true, 1),
                            new TaxRate("VAT", country, REDUCED, Rate.of(row[2]), false, false, 1));
                });
    }

    private static TaxRate standard(
            String name, Region region, String rate, boolean onShipping, int priority) {
        return new TaxRate(
                name, region, TaxCategory.STANDARD, Rate.of(rate), false, onShipping, priority);
    }

    private static Region part(String country, String code) {
        return new Region(country, Optional.of(code));
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().map(line -> line.split(" +"));
    }
}

package io.woocom.domain.customer;

import io.woocom.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where something goes. The country is ISO 3166-1 alpha-2; region and postal code are there where
/// the country has them (see {@link Countries}). The region is a code where the country's codes are
/// known here (see {@link Subdivisions}).
public record Address(
        String name,
        Optional<String> company,
        String line1,
        Optional<String> line2,
        String city,
        Optional<String> region,
        Optional<String> postalCode,
        String country,
        Optional<String> phone) {

    public Address {
        var problems = problems("", region, postalCode, country);
        if (name.isBlank() || line1.isBlank() || city.isBlank()) {
            throw new IllegalArgumentException("an address has a name, a first line and a city");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().detail());
        }
        region = region.flatMap(written -> Subdivisions.code(country, written));
    }

    /// What a country asks for and these parts lack, each at its pointer below `at`.
    public static List<Problem> problems(
            String at, Optional<String> region, Optional<String> postalCode, String country) {
        var problems = new ArrayList<Problem>();
        if (!Countries.exists(country)) {
            problems.add(
                    Problem.of(
                            "bad_format", at + "/country", "not a country of ISO 3166-1 alpha-2"));
            return problems;
        }
        if (!isMissing(region)
                && region.flatMap(written -> Subdivisions.code(country, written)).isEmpty()) {
            problems.add(
                    Problem.of(
                            "bad_format",
                            at + "/region",
                            "not a state, province or territory of " + country));
        }
        if (isMissing(region) && Countries.hasRegions(country)) {
            problems.add(
                    Problem.of(
                            "required",
                            at + "/region",
                            "an address in " + country + " names its region"));
        }
        if (isMissing(postalCode) && Countries.hasPostalCodes(country)) {
            problems.add(
                    Problem.of(
                            "required",
                            at + "/postal_code",
                            "an address in " + country + " has a postal code"));
        }
        return problems;
    }

    private static boolean isMissing(Optional<String> part) {
        return part.filter(text -> !text.isBlank()).isEmpty();
    }

    /// Personal data does not reach a log by accident.
    @Override
    public String toString() {
        return "Address[" + country + "]";
    }
}

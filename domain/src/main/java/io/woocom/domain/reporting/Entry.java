package io.woocom.domain.reporting;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// What a fact adds to one row on one day. `key` names the row: a day, a variant's id, a coupon's
/// code in capitals, a country.
///
/// @param ware of a row of a product only
public record Entry(
        Dimension by,
        String key,
        LocalDate day,
        Currency currency,
        Optional<Ware> ware,
        Figures figures) {

    Entry plus(Entry other) {
        return new Entry(by, key, day, currency, ware, figures.plus(other.figures));
    }
}

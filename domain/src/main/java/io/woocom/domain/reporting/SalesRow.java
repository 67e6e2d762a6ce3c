package io.woocom.domain.reporting;

import java.util.Currency;
import java.util.Optional;

/// A row of a report: the sum of its entries over the days that were asked for.
///
/// @param ware of a product, as it was called when it was last sold in that time
public record SalesRow(String key, Currency currency, Optional<Ware> ware, Figures figures) {}

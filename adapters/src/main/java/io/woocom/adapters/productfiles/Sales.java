package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// WooCommerce's prices: a regular one, and one for a sale from the start of its first day to the
/// end of its last, in the store's time zone.
final class Sales {

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9:.]{5,15}(Z|[+-][0-9:]{4,6})?)?");

    private Sales() {}

    static Optional<Price> price(Cells row) {
        var regular = row.money("regular price");
        var sale = row.money("sale price");
        var from = day(row, "date sale price starts").map(day -> start(row, day));
        var until = day(row, "date sale price ends").map(day -> start(row, day.plusDays(1)));
        if (row.isRefused()) {
            return Optional.empty();
        }
        if (regular.isEmpty()) {
            if (sale.isPresent()) {
                row.refuse("regular price", "required", "a sale price is less than a regular one");
            }
            return Optional.empty();
        }
        if (sale.isEmpty() || sale.equals(regular)) {
            return regular.map(Price::of);
        }
        if (sale.get().compareTo(regular.get()) > 0) {
            row.refuse("sale price", "sale_above_regular", "higher than the regular price");
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            row.refuse("date sale price ends", "invalid", "the sale ends before it starts");
        }
        return Optional.of(
                new Price(
                        ChannelId.DEFAULT,
                        regular.get(),
                        Optional.of(new Price.Sale(sale.get(), from, until)),
                        Optional.empty()));
    }

    private static Optional<LocalDate> day(Cells row, String column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
        } catch (DateTimeParseException _) {
            // told below, as any other text that is no day
        }
        row.refuse(column, "invalid", "not a day such as 2026-11-27");
        return Optional.empty();
    }

    private static Instant start(Cells row, LocalDate day) {
        return day.atStartOfDay(row.understanding().zone()).toInstant();
    }
}

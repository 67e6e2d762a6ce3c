package io.woocom.adapters.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The forms that values from outside may have.
final class Texts {

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private Texts() {}

    /// No control character, and no half of a surrogate pair, which no store could write as UTF-8.
    static boolean isLine(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || isSurrogate(point));
    }

    static boolean isProse(String text) {
        return text.codePoints()
                .noneMatch(point ->
                        (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0)
                                || isSurrogate(point));
    }

    static boolean isCurrency(String text) {
        return CURRENCIES.contains(text);
    }

    /// Told without writing the number out: `1e999999999` is short to send and long to keep.
    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    static Optional<Instant> time(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            return time.getYear() >= 1 && time.getYear() <= 9_999
                    ? Optional.of(time.toInstant().truncatedTo(ChronoUnit.MILLIS))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1)
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A name as a part of a JSON Pointer (RFC 6901, 3).
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}

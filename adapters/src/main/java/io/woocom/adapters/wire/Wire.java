package io.woocom.adapters.wire;

import io.woocom.adapters.json.Members;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the values of the domain look outside.
public final class Wire {

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Wire() {}

    /// RFC 3339 in UTC with milliseconds: `2026-11-22T10:05:00.000Z`.
    public static String time(Instant instant) {
        return MILLIS.format(instant);
    }

    /// Minor units and the ISO 4217 code: `{"amount": 1999, "currency": "USD"}`.
    public static Map<String, @Nullable Object> money(Money money) {
        return Members.of("amount", money.amount())
                .and("currency", money.currency().getCurrencyCode())
                .tree();
    }

    /// `PARTIALLY_PAID` is `partially_paid`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package io.woocom.adapters.http.shapes;

import io.woocom.adapters.http.Members;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How single values are written.
public final class Values {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Values() {}

    public static Map<String, @Nullable Object> money(Money money) {
        return Members.of("amount", money.amount())
                .and("currency", money.currency().getCurrencyCode())
                .tree();
    }

    /// RFC 3339 with exactly three digits of a second.
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}

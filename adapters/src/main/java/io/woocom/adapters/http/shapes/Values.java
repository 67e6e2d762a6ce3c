package io.woocom.adapters.http.shapes;

import io.woocom.adapters.wire.Wire;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How single values are written: as in events, so that the two never differ.
public final class Values {

    private Values() {}

    public static Map<String, @Nullable Object> money(Money money) {
        return Wire.money(money);
    }

    public static String time(Instant instant) {
        return Wire.time(instant);
    }

    static String name(Enum<?> word) {
        return Wire.word(word);
    }
}

package io.woocom.domain.ordering;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call an order: nine characters of Crockford's base 32, shown as `7KQ-M2X-9TD`.
/// Neither sequential nor gapless, so that it tells nothing about the shop.
public record OrderNumber(String digits) {

    static final int LENGTH = 9;

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{9}");

    public OrderNumber {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not an order number");
        }
    }

    /// Reads what a person typed: any case, with or without dashes, with the letters that
    /// Crockford's alphabet reads as digits.
    public static Optional<OrderNumber> read(String text) {
        var digits =
                text.strip()
                        .toUpperCase(Locale.ROOT)
                        .replace("-", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return SHAPE.matcher(digits).matches()
                ? Optional.of(new OrderNumber(digits))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}

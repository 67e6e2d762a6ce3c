package io.woocom.domain.coupon;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a shopper types: 1 to 64 letters, digits, `-`, `_` and `.`, unique in the shop without
/// regard to case.
public record CouponCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    public CouponCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a coupon code: " + value);
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// The form in which two codes are compared.
    public String key() {
        return value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

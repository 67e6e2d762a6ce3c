package io.woocom.domain.customer;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address: one `@`, something on both sides, at most 254 characters (RFC 5321,
/// 4.5.3.1.3). Whether anybody reads it only a mail can tell.
public record Email(String value) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Email {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches();
    }

    /// The same for everybody who means the same mailbox: providers tell no case apart.
    public Email normalised() {
        return new Email(value.toLowerCase(Locale.ROOT));
    }

    /// Personal data does not reach a log by accident.
    @Override
    public String toString() {
        return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
    }
}

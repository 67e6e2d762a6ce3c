package io.woocom.domain.pricing;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which postal codes are meant: `99501`, or `99*` for all that begin so. Case and blanks do not
/// count: `SW1A 1AA` is `sw1a1aa`.
public record PostcodePattern(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{1,12}\\*?");

    public PostcodePattern {
        value = normalised(value);
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a pattern for postal codes: " + value);
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(normalised(text)).matches();
    }

    boolean matches(String postalCode) {
        var code = normalised(postalCode);
        return value.endsWith("*") ? code.startsWith(beginning()) : code.equals(value);
    }

    /// The longer the more specific; a whole code is more so than one that goes on.
    int specificity() {
        return 2 * beginning().length() + (value.endsWith("*") ? 0 : 1);
    }

    private String beginning() {
        return value.replace("*", "");
    }

    private static String normalised(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}

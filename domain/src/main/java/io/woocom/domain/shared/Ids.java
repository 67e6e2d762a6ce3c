package io.woocom.domain.shared;

import java.util.regex.Pattern;

/// Where new identities come from. Each is the prefix followed by a ULID: unique, and sorted by the
/// time of its making to the millisecond.
@FunctionalInterface
public interface Ids {

    String next(String prefix);

    /// The door of every typed id.
    static String checked(String prefix, String value) {
        if (!value.startsWith(prefix)
                || !Shape.TAIL.matcher(value.substring(prefix.length())).matches()) {
            throw new IllegalArgumentException("not an id of the form " + prefix + "…");
        }
        return value;
    }

    /// Whether a text from outside could be an id of this kind at all.
    static boolean fits(String prefix, String value) {
        return value.startsWith(prefix)
                && Shape.TAIL.matcher(value.substring(prefix.length())).matches();
    }

    /// Crockford's base 32, as the ULID specification has it: 26 characters without I, L, O and U.
    final class Shape {
        private static final Pattern TAIL = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

        private Shape() {}
    }
}

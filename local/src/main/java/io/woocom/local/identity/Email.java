package io.woocom.local.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/// An address as user pools compare it: case does not count, so it is kept in lower case.
record Email(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    Email {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw CognitoError.invalidParameter("Invalid email address format.");
        }
    }

    /// What an answer may show of it: `s***@e***`.
    String masked() {
        return value.charAt(0) + "***@" + value.charAt(value.indexOf('@') + 1) + "***";
    }

    @Override
    public String toString() {
        return value;
    }
}

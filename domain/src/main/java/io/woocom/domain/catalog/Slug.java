package io.woocom.domain.catalog;

import java.util.regex.Pattern;

/// The name of a product or category in an address: lower-case letters, digits, `-` and `_`, 1 to
/// 200 characters.
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]([a-z0-9_-]{0,198}[a-z0-9_])?");

    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// The n-th name to try when the plain one is taken: `mug`, `mug-2`, `mug-3`, …
    public Slug attempt(int n) {
        if (n <= 1) {
            return this;
        }
        var stem = value.length() > 190 ? value.substring(0, 190) : value;
        return new Slug(stem + "-" + n);
    }

    @Override
    public String toString() {
        return value;
    }
}

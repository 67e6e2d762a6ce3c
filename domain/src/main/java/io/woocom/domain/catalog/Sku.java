package io.woocom.domain.catalog;

import java.util.Locale;

/// The merchant's own handle of a variant: unique, renameable, compared without regard to case. 1
/// to 128 characters, no white space at either end and no control characters.
public record Sku(String value) {

    public Sku {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a sku has 1 to 128 visible characters");
        }
    }

    public static boolean isValid(String text) {
        return !text.isEmpty()
                && text.length() <= 128
                && text.strip().length() == text.length()
                && text.chars().noneMatch(Character::isISOControl);
    }

    /// The form in which two skus are compared.
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public boolean names(Sku other) {
        return key().equals(other.key());
    }

    @Override
    public String toString() {
        return value;
    }
}

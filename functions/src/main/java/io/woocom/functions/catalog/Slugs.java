package io.woocom.functions.catalog;

import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;

/// Slugs for what staff did not give one: made from the name, numbered where that is taken.
final class Slugs {

    private static final int MOST_TRIES = 20;

    private Slugs() {}

    /// @param otherwise the slug of a name without any letter or digit of the Latin alphabet
    static Slug of(String name, String otherwise) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), 190)).replaceAll("^-+|-+$", "");
        return new Slug(cut.isEmpty() ? otherwise : cut);
    }

    /// Tries one name after the other. Each try is whole: where the name is taken nothing happened.
    static <T> T firstFree(Slug wanted, Function<Slug, T> made) {
        for (var n = 1; n < MOST_TRIES; n++) {
            try {
                return made.apply(wanted.attempt(n));
            } catch (Refusal.Conflict refusal) {
                if (!refusal.code().equals("slug_taken")) {
                    throw refusal;
                }
            }
        }
        return made.apply(wanted.attempt(MOST_TRIES));
    }
}

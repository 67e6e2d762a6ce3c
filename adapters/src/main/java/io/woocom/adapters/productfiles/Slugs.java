package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Slug;
import java.text.Normalizer;
import java.util.Locale;

/// Names as they stand in an address: without accents, in lower case, words joined by `-`.
final class Slugs {

    private static final int LONGEST = 180;

    private Slugs() {}

    /// A name without a single Latin letter or digit gets one made from `key`, always the same.
    static Slug of(String name, String key) {
        var text = text(name);
        return new Slug(text.isEmpty() ? "p-" + Long.toHexString(Names.key(key)) : text);
    }

    /// Whether a name is its own slug, but for its case.
    static boolean isSlug(String name) {
        return text(name).equals(name.toLowerCase(Locale.ROOT)) && Slug.isValid(text(name));
    }

    /// One for a name that is no slug, told apart by a mark from the others that look like it:
    /// `夏-1` and `冬-1` would both be `1`.
    static Slug marked(String name) {
        var text = text(name);
        return new Slug(
                (text.isEmpty() ? "p" : text) + "-" + Names.mark(name.toLowerCase(Locale.ROOT)));
    }

    /// Empty if nothing of the name can stand in an address.
    static String text(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ø", "o")
                        .replace("đ", "d")
                        .replace("ł", "l")
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9_]+", "-")
                        .replaceAll("^[-_]+", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    }
}

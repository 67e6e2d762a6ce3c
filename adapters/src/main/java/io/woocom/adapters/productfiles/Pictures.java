package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The pictures of a product, each address once, in the order in which they were named. They are
/// checked for their form only: an http(s) address, or a path on the shop's own origin.
final class Pictures {

    private static final int MOST = 250;
    private static final Pattern FORM = Pattern.compile("(https?://|/)[^\\s\"<>\\\\]{1,2000}");

    private final Map<String, Media> all = new LinkedHashMap<>();

    void add(Cells row, String column, String address, String alt) {
        if (address.isEmpty()) {
            return;
        }
        if (!FORM.matcher(address).matches() || address.startsWith("//")) {
            row.remark(column, "invalid_url", "left out, not an address of a picture");
        } else if (all.size() >= MOST) {
            row.remark(column, "too_many", "a product shows at most " + MOST + " pictures");
        } else {
            all.putIfAbsent(address, new Media(address, alt));
        }
    }

    List<Media> all() {
        return List.copyOf(all.values());
    }
}

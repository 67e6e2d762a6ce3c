package io.woocom.adapters.productfiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The attributes of a row by name, in the order of their numbers, without regard to case. A
/// variation that names one without a value fits any of its values.
final class WooCommerceAttributes {

    private static final int MOST = 100;

    private WooCommerceAttributes() {}

    record Values(String name, List<String> values, boolean visible) {}

    static Map<String, Values> of(Cells row) {
        var all = new LinkedHashMap<String, Values>();
        for (var n = 1; n <= MOST && row.has("attribute " + n + " name"); n++) {
            var name = row.text("attribute " + n + " name", 100);
            if (!name.isEmpty()) {
                var values = Lists.commas(row.text("attribute " + n + " value(s)"));
                var visible = row.flag("attribute " + n + " visible");
                all.putIfAbsent(Columns.normalised(name), new Values(name, values, visible));
            }
        }
        return all;
    }
}

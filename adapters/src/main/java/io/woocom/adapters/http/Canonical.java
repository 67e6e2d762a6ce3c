package io.woocom.adapters.http;

import io.woocom.adapters.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// JSON in one of its many spellings: members by name, no white space, numbers without needless
/// digits.
final class Canonical {

    private Canonical() {}

    static String text(@Nullable Object tree) {
        return Json.write(sorted(tree));
    }

    private static @Nullable Object sorted(@Nullable Object tree) {
        return switch (tree) {
            case Map<?, ?> members -> {
                var byName = new TreeMap<String, @Nullable Object>();
                members.forEach((name, value) -> byName.put((String) name, sorted(value)));
                yield byName;
            }
            case List<?> items -> {
                var all = new ArrayList<@Nullable Object>();
                items.forEach(item -> all.add(sorted(item)));
                yield all;
            }
            case Long number -> BigDecimal.valueOf(number).stripTrailingZeros();
            case BigDecimal number -> number.stripTrailingZeros();
            case null, default -> tree;
        };
    }
}

package io.woocom.adapters.productfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lists within a cell: separated by commas, a comma that belongs to a name being written `\,`.
final class Lists {

    private Lists() {}

    static List<String> commas(String cell) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length() && cell.charAt(i + 1) == ',') {
                item.append(',');
                i++;
            } else if (c == ',') {
                add(items, item);
            } else {
                item.append(c);
            }
        }
        add(items, item);
        return items;
    }

    static String joined(List<String> items) {
        return items.stream()
                .map(item -> item.replace(",", "\\,"))
                .collect(Collectors.joining(", "));
    }

    private static void add(List<String> items, StringBuilder item) {
        var text = item.toString().strip();
        if (!text.isEmpty() && !items.contains(text)) {
            items.add(text);
        }
        item.setLength(0);
    }
}

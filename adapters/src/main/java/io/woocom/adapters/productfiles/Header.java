package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileFormat;
import io.woocom.domain.importing.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The first row of a file: its format, and where the known columns stand. `titles` are the known
/// headers as the file has them, `places` where each stands in the file, `index` where each stands
/// among the known.
record Header(
        FileFormat format,
        int width,
        List<String> titles,
        List<Integer> places,
        Map<String, Integer> index) {

    private static final int MOST_COLUMNS = 2_000;

    /// @throws UnreadableFile if these are the columns of no known format
    static Header of(List<String> headers) {
        if (headers.size() > MOST_COLUMNS) {
            throw UnreadableFile.because(
                    "bad_header", "a product file has at most " + MOST_COLUMNS + " columns");
        }
        var format = format(headers);
        var titles = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var index = new LinkedHashMap<String, Integer>();
        for (var place = 0; place < headers.size(); place++) {
            var header = headers.get(place);
            var name = Columns.known(format, header);
            if (name.isPresent()) {
                if (index.putIfAbsent(name.get(), titles.size()) != null) {
                    throw new UnreadableFile(
                            Remark.onCell(
                                    1,
                                    header.strip(),
                                    "bad_header",
                                    "two columns are called " + header.strip()));
                }
                titles.add(header.strip());
                places.add(place);
            }
        }
        return new Header(format, headers.size(), titles, places, index);
    }

    private static FileFormat format(List<String> headers) {
        var names = headers.stream().map(Columns::normalised).collect(Collectors.toSet());
        var woocommerce = names.containsAll(Set.of("type", "name", "regular price"));
        if (woocommerce && (names.contains("sku") || names.contains("id"))) {
            return FileFormat.WOOCOMMERCE;
        }
        var handle = names.contains("handle") || names.contains("url handle");
        if (handle
                && names.contains("title")
                && (names.contains("variant price") || names.contains("price"))) {
            return FileFormat.SHOPIFY;
        }
        throw UnreadableFile.because(
                "bad_header",
                "the first row is neither that of a WooCommerce export (Type, SKU or ID, Name,"
                        + " Regular price) nor that of a Shopify export (Handle or URL handle,"
                        + " Title, Variant Price or Price)");
    }

    boolean has(String name) {
        return index.containsKey(name);
    }

    /// The row with another text in a column that the file has.
    Row with(Row row, String name, String text) {
        var cells = new ArrayList<>(row.cells());
        var place = index.get(name);
        if (place != null) {
            cells.set(place, text);
        }
        return new Row(row.line(), row.refusal(), cells);
    }

    String cell(Row row, String name) {
        var place = index.get(name);
        return place == null || row.isRefused() ? "" : row.cells().get(place);
    }
}

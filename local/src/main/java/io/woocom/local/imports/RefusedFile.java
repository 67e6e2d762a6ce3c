package io.woocom.local.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The refused rows as a file that a spreadsheet opens: line, column, code, detail.
final class RefusedFile {

    private final Shop shop;

    RefusedFile(Shop shop) {
        this.shop = shop;
    }

    void write(String list, Path file) throws ImportFailed, InterruptedException {
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("line", "column", "code", "detail");
            var next = list + "?limit=100";
            while (!next.isEmpty()) {
                var page = shop.get(next);
                if (page.get("data") instanceof List<?> rows) {
                    rows.forEach(row -> csv.writeRecord(cells(row)));
                }
                next =
                        page.get("page") instanceof Map<?, ?> info
                                        && info.get("next_cursor") instanceof String cursor
                                ? list
                                        + "?limit=100&cursor="
                                        + URLEncoder.encode(cursor, StandardCharsets.UTF_8)
                                : "";
            }
        } catch (IOException e) {
            throw new ImportFailed("cannot write " + file + ": " + e.getMessage());
        }
    }

    static String line(@Nullable Object remark) {
        return "line " + String.join(", ", cells(remark));
    }

    private static List<String> cells(@Nullable Object remark) {
        Map<?, ?> cells = remark instanceof Map<?, ?> map ? map : Map.of();
        return List.of(
                text(cells.get("line")),
                text(cells.get("column")),
                text(cells.get("code")),
                text(cells.get("detail")));
    }

    /// What a spreadsheet would take for a formula is marked as text (OWASP, CSV injection).
    private static String text(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

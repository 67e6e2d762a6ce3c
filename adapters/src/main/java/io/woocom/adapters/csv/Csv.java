package io.woocom.adapters.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of a JSON answer as a table, so that both say the same. Money is its amount in minor
/// units, its currency stands in a column of its own; what is `null` is an empty cell.
///
/// A text that a spreadsheet would take for a formula is written behind an apostrophe (OWASP, "CSV
/// Injection"): whoever names a product must not run anything at the merchant's.
public final class Csv {

    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private Csv() {}

    /// @param columns which members of the rows, in which order
    public static String of(List<String> columns, List<? extends Map<String, ?>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns);
            for (var row : rows) {
                csv.writeRecord(columns.stream().map(column -> cell(row.get(column))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> money -> cell(money.get("amount"));
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}

package io.woocom.local.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.woocom.local.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rows that a shop refused, as a file that can be mended and imported: each as it stood, with
/// its line, the column in question and the reason behind.
final class RefusedRows {

    private static final List<String> WHY =
            List.of("Refused line", "Refused column", "Refused code", "Refused because");

    private final Map<Long, List<String>> reasons = new TreeMap<>();

    void add(Map<?, ?> row) {
        if (row.get("line") instanceof Number line) {
            var reason =
                    List.of(
                            line.toString(),
                            text(row.get("column")),
                            text(row.get("code")),
                            text(row.get("detail")));
            reasons.merge(line.longValue(), reason, RefusedRows::joined);
        }
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    void write(Path original, Path target) throws Mistake {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (var text = new java.io.InputStreamReader(Files.newInputStream(original), decoder);
                var rows =
                        CsvReader.builder()
                                .fieldSeparator(separator(original))
                                .allowMissingFields(true)
                                .allowExtraFields(true)
                                .ofCsvRecord(text);
                var csv = CsvWriter.builder().build(target)) {
            var first = true;
            for (CsvRecord row : rows) {
                var reason = first ? WHY : reasons.get(row.getStartingLineNumber());
                if (reason != null) {
                    var cells = new ArrayList<>(row.getFields());
                    cells.addAll(reason);
                    csv.writeRecord(cells);
                }
                first = false;
            }
        } catch (IOException | UncheckedIOException _) {
            throw new Mistake("cannot write the refused rows to " + target);
        }
    }

    private static char separator(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            var header = lines.readLine();
            return header != null && header.indexOf(';') >= 0 && header.indexOf(',') < 0
                    ? ';'
                    : ',';
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var both = new ArrayList<String>();
        both.add(one.getFirst());
        for (var i = 1; i < one.size(); i++) {
            both.add(
                    one.get(i).equals(other.get(i))
                            ? one.get(i)
                            : one.get(i) + "; " + other.get(i));
        }
        return both;
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

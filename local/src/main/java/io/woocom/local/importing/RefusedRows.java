package io.woocom.local.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.woocom.adapters.productfiles.ProductFiles;
import io.woocom.local.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
        try (var bytes = Files.newInputStream(original);
                var csv = CsvWriter.builder().build(target)) {
            var first = true;
            for (var row : ProductFiles.records(bytes)) {
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

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

package io.woocom.adapters.productfiles;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.woocom.domain.importing.Remark;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writes whole products into chunks of bounded size. A chunk is a CSV of the file's own columns,
/// after four of ours: the line where a row stood, and why it was refused already.
final class ChunkWriter {

    static final List<String> OURS =
            List.of("woocom line", "woocom column", "woocom code", "woocom detail");

    private static final int MOST_PRODUCTS = 100;
    private static final int MOST_ROWS = 250;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Header header;
    private final ChunkSink sink;
    private StringWriter text = new StringWriter();
    private CsvWriter csv;
    private int products;
    private int rows;
    private int chunks;

    ChunkWriter(Header header, ChunkSink sink) {
        this.header = header;
        this.sink = sink;
        this.csv = begin(text);
    }

    void add(List<Row> group) {
        group.forEach(row -> csv.writeRecord(cells(row)));
        products++;
        rows += group.size();
        if (products >= MOST_PRODUCTS
                || rows >= MOST_ROWS
                || text.getBuffer().length() >= MOST_CHARACTERS) {
            flush();
        }
    }

    /// @return the number of chunks
    int end() {
        if (products > 0) {
            flush();
        }
        return chunks;
    }

    private void flush() {
        sink.chunk(chunks++, text.toString().getBytes(StandardCharsets.UTF_8));
        text = new StringWriter();
        csv = begin(text);
        products = 0;
        rows = 0;
    }

    private CsvWriter begin(StringWriter to) {
        var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(to);
        var titles = new ArrayList<>(OURS);
        titles.addAll(header.titles());
        writer.writeRecord(titles);
        return writer;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(row.line()));
        cells.add(row.refusal().flatMap(Remark::column).orElse(""));
        cells.add(row.refusal().map(Remark::code).orElse(""));
        cells.add(row.refusal().map(Remark::detail).orElse(""));
        cells.addAll(
                row.isRefused() ? Collections.nCopies(header.titles().size(), "") : row.cells());
        return cells;
    }
}

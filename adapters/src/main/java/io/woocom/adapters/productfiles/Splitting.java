package io.woocom.adapters.productfiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.woocom.domain.importing.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a file into chunks. Nothing is given on before the whole file was read, so that a file
/// which breaks off in the middle changes nothing.
final class Splitting {

    private static final int ALIVE_EVERY = 5_000;

    private final ChunkSink sink;
    private final RowIndex index = new RowIndex();

    Splitting(ChunkSink sink) {
        this.sink = sink;
    }

    /// @return the number of chunks
    int split(InputStream file) {
        try (var store = new RowStore()) {
            var stored = store(file, store);
            var chunks = new ChunkWriter(stored.header(), sink);
            for (var head = 0; head < index.size(); head++) {
                if (index.leads(head)) {
                    chunks.add(group(head, store, stored.grouping()));
                }
            }
            return chunks.end();
        }
    }

    private record Stored(Header header, Grouping grouping) {}

    private Stored store(InputStream file, RowStore store) {
        try (var csv = CsvText.open(file)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw UnreadableFile.because("empty_file", "the file is empty");
            }
            var header = Header.of(records.next().getFields());
            sink.format(header.format());
            var grouping = Grouping.of(header, index, store);
            while (records.hasNext()) {
                var record = records.next();
                if (!isBlank(record)) {
                    var row = row(header, record);
                    grouping.add(index.add(store.append(row), row.line()), row);
                    if (index.size() % ALIVE_EVERY == 0) {
                        sink.alive();
                    }
                }
            }
            store.flush();
            grouping.end();
            return new Stored(header, grouping);
        } catch (CsvParseException _) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnreadableFile broken() {
        var after = index.size() == 0 ? 1 : index.line(index.size() - 1);
        return new UnreadableFile(
                Remark.onRow(
                        after + 1,
                        "bad_quotes",
                        "after line "
                                + after
                                + " the quotes do not match, so nothing behind it can be read"));
    }

    private List<Row> group(int head, RowStore store, Grouping rows) {
        var group = new ArrayList<Row>();
        for (var row = head; row >= 0; row = index.after(row)) {
            var offset = index.offset(row);
            group.add(
                    index.refusal(row)
                            .map(Row::refused)
                            .orElseGet(() -> rows.finished(store.read(offset))));
        }
        return group;
    }

    private static Row row(Header header, CsvRecord record) {
        var line = Math.toIntExact(record.getStartingLineNumber());
        if (record.getFieldCount() != header.width()) {
            return Row.refused(
                    Remark.onRow(
                            line,
                            "ragged_row",
                            "the row has "
                                    + record.getFieldCount()
                                    + " cells, the header "
                                    + header.width()));
        }
        var cells = header.places().stream().map(record::getField).toList();
        var bad = Characters.check(line, header.titles(), cells);
        return bad.map(Row::refused).orElseGet(() -> new Row(line, Optional.empty(), cells));
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }
}

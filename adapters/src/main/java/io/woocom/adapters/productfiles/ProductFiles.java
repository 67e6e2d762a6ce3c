package io.woocom.adapters.productfiles;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.woocom.domain.importing.FileChunk;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Currency;

/// Reads product files that other shops wrote.
public final class ProductFiles {

    private ProductFiles() {}

    /// Cuts a file of any size into chunks, in memory that does not grow with its texts (under 100
    /// bytes a row). Rows that no chunk could make sense of are in the chunks, refused.
    ///
    /// @return the number of chunks
    /// @throws UnreadableFile before anything was given to the sink but the format
    public static int split(InputStream file, ChunkSink sink) {
        return new Splitting(sink).split(file);
    }

    /// The records of a file with the numbers of their lines, as its readers count and part them.
    ///
    /// @throws UnreadableFile if it is no text
    public static Iterable<CsvRecord> records(InputStream file) {
        return CsvText.open(file);
    }

    /// Understands a chunk. Its prices are in the given currency, its days are those of the given
    /// zone.
    public static FileChunk read(byte[] csv, Currency currency, ZoneId zone) {
        return new ChunkReading(new Understanding(currency, zone)).read(csv);
    }
}

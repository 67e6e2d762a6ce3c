package io.woocom.adapters.productfiles;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A stream of bytes as CSV: UTF-8 with or without byte order mark, comma or semicolon.
final class CsvText {

    private static final int PEEK = 1 << 16;

    private CsvText() {}

    /// @throws UnreadableFile if these bytes are no text
    static CsvReader<CsvRecord> open(InputStream bytes) {
        var in = new BufferedInputStream(bytes, PEEK);
        var start = start(in);
        if (start.isEmpty()) {
            throw UnreadableFile.because("empty_file", "the file is empty");
        }
        if (start.indexOf('\0') >= 0) {
            throw UnreadableFile.because(
                    "not_text", "the file is not text in UTF-8: save it as CSV (UTF-8)");
        }
        return CsvReader.builder()
                .fieldSeparator(separator(start))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// Reads ahead, and past a byte order mark.
    private static String start(BufferedInputStream in) {
        try {
            in.mark(PEEK);
            var bytes = in.readNBytes(PEEK - 1);
            in.reset();
            var text = new String(bytes, StandardCharsets.UTF_8);
            if (text.startsWith("\uFEFF")) {
                in.skipNBytes(3);
                text = text.substring(1);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one that the first line has more of, outside quotes.
    private static char separator(String start) {
        var commas = 0;
        var semicolons = 0;
        var quoted = false;
        for (var i = 0; i < start.length(); i++) {
            var c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && commas + semicolons > 0) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
            }
        }
        return semicolons > commas ? ';' : ',';
    }
}

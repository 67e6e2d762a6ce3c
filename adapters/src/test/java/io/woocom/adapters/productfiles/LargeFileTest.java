package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.importing.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A file of any size in flat memory, every variation standing far before its parent. Long form:
/// `-Dwoocom.rows=200000` with `-Xmx512m`.
class LargeFileTest {

    private static final int ROWS = Integer.getInteger("woocom.rows", 5_000);
    private static final String DESCRIPTION = "All there is to say. ".repeat(50);

    @Test
    void variations_far_from_their_parents_are_put_together() {
        var products = new AtomicInteger();
        var variants = new AtomicInteger();
        var most = new AtomicInteger();

        ProductFiles.split(
                file(),
                new ChunkSink() {
                    @Override
                    public void format(FileFormat format) {}

                    @Override
                    public void alive() {}

                    @Override
                    public void chunk(int number, byte[] csv) {
                        var usd = Currency.getInstance("USD");
                        var chunk = ProductFiles.read(csv, usd, ZoneOffset.UTC);
                        assertThat(chunk.refused()).isEmpty();
                        products.addAndGet(chunk.products().size());
                        chunk.products().forEach(one -> variants.addAndGet(one.variants().size()));
                        most.accumulateAndGet(csv.length, Math::max);
                    }
                });

        assertThat(products).hasValue(ROWS / 5);
        assertThat(variants).hasValue(ROWS / 5 * 4);
        assertThat(most.get()).isLessThan(2 << 20);
    }

    /// First all variations, then all parents.
    private static InputStream file() {
        var header =
                "Type,SKU,Name,Description,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n";
        var count = ROWS / 5;
        var variations =
                IntStream.range(0, count * 4)
                        .mapToObj(i ->
                                "variation,V%d,V,%s,1,P%d,Size,%d\n"
                                        .formatted(i, DESCRIPTION, i % count, i / count));
        var parents =
                IntStream.range(0, count)
                        .mapToObj(
                                i -> "variable,P%d,P%d,%s,,,Size,\n".formatted(i, i, DESCRIPTION));
        var rows = Stream.of(Stream.of(header), variations, parents).flatMap(part -> part);
        return new Rows(rows.iterator());
    }

    /// Rows that are made while they are read.
    private static final class Rows extends InputStream {

        private final Iterator<String> rows;
        private InputStream row = InputStream.nullInputStream();

        Rows(Iterator<String> rows) {
            this.rows = rows;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = row.read(bytes, offset, length);
            while (count < 0 && rows.hasNext()) {
                row = new ByteArrayInputStream(rows.next().getBytes(StandardCharsets.UTF_8));
                count = row.read(bytes, offset, length);
            }
            return count;
        }
    }
}

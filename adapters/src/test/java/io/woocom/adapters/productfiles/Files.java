package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileChunk;
import io.woocom.domain.importing.FileFormat;
import io.woocom.domain.importing.FileProduct;
import io.woocom.domain.importing.FileVariant;
import io.woocom.domain.importing.Remark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/// Product files for tests, read as a store in New York that sells in USD reads them.
final class Files {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Files() {}

    static List<FileChunk> resource(String name) {
        try (var file = Files.class.getResourceAsStream("/productfiles/" + name)) {
            return chunks(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FileChunk> text(String csv) {
        return bytes(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<FileChunk> bytes(byte[] file) {
        return chunks(new ByteArrayInputStream(file));
    }

    static List<FileChunk> chunks(InputStream file) {
        var chunks = new ArrayList<FileChunk>();
        ProductFiles.split(
                file,
                new ChunkSink() {
                    @Override
                    public void format(FileFormat format) {}

                    @Override
                    public void alive() {}

                    @Override
                    public void chunk(int number, byte[] csv) {
                        chunks.add(ProductFiles.read(csv, Currency.getInstance("USD"), NEW_YORK));
                    }
                });
        return chunks;
    }

    static List<FileProduct> products(List<FileChunk> chunks) {
        return chunks.stream().flatMap(chunk -> chunk.products().stream()).toList();
    }

    static List<Remark> refused(List<FileChunk> chunks) {
        return chunks.stream().flatMap(chunk -> chunk.refused().stream()).toList();
    }

    static FileProduct named(String title, List<FileChunk> chunks) {
        return products(chunks).stream()
                .filter(product -> product.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static FileVariant variant(String sku, List<FileChunk> chunks) {
        return products(chunks).stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> variant.sku().value().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}

package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileChunk;
import io.woocom.domain.importing.FileProduct;
import io.woocom.domain.importing.Remark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes products of the rows of a chunk.
final class ChunkReading {

    private final Understanding understanding;
    private final List<FileProduct> products = new ArrayList<>();
    private final List<Remark> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    ChunkReading(Understanding understanding) {
        this.understanding = understanding;
    }

    /// What a product's rows came to.
    record Outcome(Optional<FileProduct> product, List<Remark> refused, List<Remark> remarks) {}

    FileChunk read(byte[] csv) {
        try (var records = CsvText.open(new ByteArrayInputStream(csv))) {
            var all = records.iterator();
            var header = Header.of(all.next().getFields());
            var group = new ArrayList<Cells>();
            while (all.hasNext()) {
                var fields = all.next().getFields();
                var line = Integer.parseInt(fields.getFirst());
                if (!fields.get(2).isEmpty()) {
                    refused.add(refusal(line, fields));
                    continue;
                }
                var cells = header.places().stream().map(fields::get).toList();
                var row = new Cells(header, new Row(line, Optional.empty(), cells), understanding);
                if (!group.isEmpty() && !belongs(header, group.getFirst(), row)) {
                    end(header, group);
                }
                group.add(row);
            }
            end(header, group);
            return new FileChunk(products, refused, remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(Header header, Cells first, Cells row) {
        return switch (header.format()) {
            case WOOCOMMERCE -> WooCommerceTypes.of(row.text("type")).contains("variation");
            case SHOPIFY -> first.text("handle").equalsIgnoreCase(row.text("handle"));
        };
    }

    private void end(Header header, List<Cells> group) {
        if (group.isEmpty()) {
            return;
        }
        var rows = List.copyOf(group);
        group.clear();
        var outcome =
                switch (header.format()) {
                    case WOOCOMMERCE -> new WooCommerceProduct(rows).read();
                    case SHOPIFY -> new ShopifyProduct(rows).read();
                };
        outcome.product().ifPresent(products::add);
        refused.addAll(outcome.refused());
        remarks.addAll(outcome.remarks());
    }

    private static Remark refusal(int line, List<String> fields) {
        return fields.get(1).isEmpty()
                ? Remark.onRow(line, fields.get(2), fields.get(3))
                : Remark.onCell(line, fields.get(1), fields.get(2), fields.get(3));
    }
}

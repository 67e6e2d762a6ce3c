package io.woocom.adapters.productfiles;

import java.util.Locale;

/// Rows of one handle are one product.
final class ShopifyGrouping implements Grouping {

    /// Variants and pictures: more is no product.
    private static final int MOST_ROWS = 600;

    private final Header header;
    private final RowIndex index;
    private final Names handles = new Names();
    private final Names skus = new Names();

    ShopifyGrouping(Header header, RowIndex index) {
        this.header = header;
        this.index = index;
    }

    @Override
    public void add(int number, Row row) {
        var handle = header.cell(row, "handle").strip().toLowerCase(Locale.ROOT);
        var sku = header.cell(row, "variant sku").strip().toLowerCase(Locale.ROOT);
        if (row.isRefused()) {
            index.lead(number);
        } else if (handle.isEmpty()) {
            index.refuse(number, "required", "a row names its product by a handle");
        } else {
            var twin = sku.isEmpty() ? -1 : skus.putIfAbsent(sku, number);
            var head = handles.get(handle);
            if (twin >= 0) {
                index.refuse(
                        number,
                        "duplicate",
                        "the row at line " + index.line(twin) + " has this sku already");
            } else if (head < 0) {
                handles.putIfAbsent(handle, number);
                index.lead(number);
            } else if (index.followers(head) >= MOST_ROWS) {
                index.refuse(number, "too_large", "a product has at most " + MOST_ROWS + " rows");
            } else {
                index.follow(number, head);
            }
        }
    }

    @Override
    public void end() {}

    @Override
    public Row finished(Row row) {
        return row;
    }
}

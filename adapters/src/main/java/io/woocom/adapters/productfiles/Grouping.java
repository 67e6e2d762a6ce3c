package io.woocom.adapters.productfiles;

/// Tells which rows are one product. Rows are shown in the order of the file, then the end.
interface Grouping {

    void add(int number, Row row);

    void end();

    /// The row as it goes into its chunk.
    Row finished(Row row);

    static Grouping of(Header header, RowIndex index, RowStore store) {
        return switch (header.format()) {
            case WOOCOMMERCE -> new WooCommerceGrouping(header, index, store);
            case SHOPIFY -> new ShopifyGrouping(header, index);
        };
    }
}

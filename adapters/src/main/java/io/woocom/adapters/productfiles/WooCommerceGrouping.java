package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/// A product's row is followed by its variations, which may stand anywhere and name it by its sku
/// or as `id:NN`.
final class WooCommerceGrouping implements Grouping {

    private final Header header;
    private final RowIndex index;
    private final RowStore store;
    private final Names skus = new Names();
    private final Names products = new Names();
    private final BitSet variable = new BitSet();
    private long[] parents = new long[1_024];

    WooCommerceGrouping(Header header, RowIndex index, RowStore store) {
        this.header = header;
        this.index = index;
        this.store = store;
    }

    @Override
    public void add(int number, Row row) {
        if (row.isRefused()) {
            index.lead(number);
            return;
        }
        var sku = header.cell(row, "sku").strip().toLowerCase(Locale.ROOT);
        var id = header.cell(row, "id").strip();
        var twin = sku.isEmpty() ? -1 : skus.putIfAbsent(sku, number);
        if (twin < 0 && sku.isEmpty() && !id.isEmpty() && !isVariation(row)) {
            twin = products.get("id:" + id);
        }
        if (twin >= 0) {
            index.refuse(
                    number,
                    "duplicate",
                    "the row at line " + index.line(twin) + " has this sku or id already");
        } else if (isVariation(row)) {
            remember(number, Names.key(reference(header.cell(row, "parent"))));
        } else {
            index.lead(number);
            variable.set(
                    number, WooCommerceTypes.of(header.cell(row, "type")).contains("variable"));
            if (!sku.isEmpty()) {
                products.putIfAbsent("sku:" + sku, number);
            }
            if (!id.isEmpty()) {
                products.putIfAbsent("id:" + id, number);
            }
        }
    }

    @Override
    public void end() {
        for (var row = 0; row < index.size(); row++) {
            if (!index.leads(row)) {
                adopt(row, products.get(parents[row]));
            }
        }
    }

    /// A grouped product names others by sku or as `id:NN`; who has a sku is named by that.
    @Override
    public Row finished(Row row) {
        var names = header.cell(row, "grouped products");
        if (names.isBlank()) {
            return row;
        }
        var skus = new ArrayList<String>();
        for (var name : Lists.commas(names)) {
            var target = products.get(reference(name));
            var sku =
                    target < 0 ? "" : header.cell(store.read(index.offset(target)), "sku").strip();
            skus.add(sku.isEmpty() ? name : sku);
        }
        return header.with(row, "grouped products", Lists.joined(skus));
    }

    private void adopt(int row, int parent) {
        if (parent < 0) {
            index.refuse(
                    row,
                    "parent_missing",
                    "no row of this file is the product that this variation names as its parent");
        } else if (!variable.get(parent)) {
            index.refuse(
                    row,
                    "parent_not_variable",
                    "the parent at line " + index.line(parent) + " is not a variable product");
        } else if (index.followers(parent) >= Product.MOST_VARIANTS) {
            index.refuse(
                    row,
                    "too_large",
                    "a product has at most " + Product.MOST_VARIANTS + " variants");
        } else {
            index.follow(row, parent);
        }
    }

    private void remember(int row, long parent) {
        if (row >= parents.length) {
            parents = Arrays.copyOf(parents, Math.max(row + 1, parents.length * 2));
        }
        parents[row] = parent;
    }

    private boolean isVariation(Row row) {
        return WooCommerceTypes.of(header.cell(row, "type")).contains("variation");
    }

    private static String reference(String cell) {
        var name = cell.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("id:") ? "id:" + name.substring(3).strip() : "sku:" + name;
    }
}

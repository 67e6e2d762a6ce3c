package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.importing.ApplyChunk;
import io.woocom.domain.importing.FileChunk;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.InMemoryEarlierFiles;
import io.woocom.domain.importing.InMemoryImports;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.Tally;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A shop in memory that files are imported into, from the first byte to the catalogue.
final class Shop {
    final SettableClock clock = new SettableClock();
    final Memory memory = new Memory(clock);
    final CountingIds ids = new CountingIds();
    final InMemoryProducts products = new InMemoryProducts(memory);
    final InMemoryCategories categories = new InMemoryCategories(memory);
    final InMemoryStocks stocks = new InMemoryStocks(memory);
    final InMemoryImports imports = new InMemoryImports(memory);
    final ApplyChunk applyChunk =
            new ApplyChunk(
                    new ApplyChunk.Catalogue(
                            products, categories, stocks, new InMemoryEarlierFiles(), ids),
                    imports,
                    new ImmediateRetries(),
                    clock);

    ImportId begun() {
        var one =
                Import.announce(ImportId.next(ids), "f.csv", 9, Optional.empty(), clock.instant());
        return imports.save(one.begin(clock.instant()), Optional.empty()).id();
    }

    Tally imports(String csv) {
        var id = begun();
        var chunks = Files.text(csv);
        for (var number = 0; number < chunks.size(); number++) {
            apply(id, number, chunks.get(number));
        }
        return tally(id);
    }

    void apply(ImportId id, int number, FileChunk chunk) {
        applyChunk.apply(new ApplyChunk.Request(id, number, chunk));
    }

    Tally tally(ImportId id) {
        return imports.find(id).orElseThrow().progress().rows();
    }

    List<Remark> remarks() {
        return imports.list(Page.Request.first(1)).items().stream()
                .flatMap(last ->
                        imports.remarks(last.id(), Page.Request.first(100)).items().stream())
                .toList();
    }

    Product product(String sku) {
        return products.findBySku(new Sku(sku)).orElseThrow();
    }

    Stock stock(String sku) {
        return stocks.find(product(sku).variant(new Sku(sku)).orElseThrow().id());
    }

    /// What shoppers can tell apart: titles, slugs, skus, prices, options and shelves.
    Map<String, String> shown() {
        var shown = new TreeMap<String, String>();
        for (var product : products.list(Page.Request.first(100)).items()) {
            for (Variant variant : product.content().variants()) {
                shown.put(
                        variant.sku().value(),
                        product.content().title()
                                + product.content().slug()
                                + product.content().options()
                                + variant.options()
                                + variant.prices()
                                + stocks.find(variant.id()).onHand());
            }
        }
        return shown;
    }
}

package io.woocom.domain.importing;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.shared.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ends an import once every chunk is applied and shoppers see what it changed: whoever is told
/// `completed` finds the products listed, with their stock.
public final class FinishImport {

    /// A page that is not up by then is the listing's trouble; the import itself is done.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Imports imports;
    private final Chunks chunks;
    private final Shop shop;
    private final InstantSource clock;

    /// Where to look whether shoppers see it.
    public record Shop(Products products, Stocks stocks, Listings listings) {}

    public FinishImport(Imports imports, Chunks chunks, Shop shop, InstantSource clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.shop = shop;
        this.clock = clock;
    }

    /// Where an import stands that might be at its end. `RowsMissing`: not every chunk is applied,
    /// whoever applies the last one asks again. `NotListed`: ask again in a moment, about the
    /// chunks from `from` on.
    public sealed interface Answer {
        record Finished() implements Answer {}

        record RowsMissing() implements Answer {}

        record NotListed(int from) implements Answer {}
    }

    /// @param from the chunks before it are known to be listed
    public Answer finish(ImportId id, int from) {
        var found = imports.find(id).orElseThrow(() -> Refusal.notFound("the import"));
        if (found.isFinished()) {
            return new Answer.Finished();
        }
        if (!found.isApplied()) {
            return new Answer.RowsMissing();
        }
        var patient =
                found.progress()
                        .lastAt()
                        .filter(last -> clock.instant().isBefore(last.plus(PATIENCE)))
                        .isPresent();
        for (var number = from; number < found.progress().chunks() && patient; number++) {
            if (!isListed(chunks.touched(id, number))) {
                return new Answer.NotListed(number);
            }
        }
        try {
            imports.save(found.complete(clock.instant()), Optional.empty());
            return new Answer.Finished();
        } catch (Refusal.Stale _) {
            return new Answer.NotListed(from);
        }
    }

    private boolean isListed(List<Touched> touched) {
        var ids = touched.stream().map(Touched::product).toList();
        if (ids.isEmpty()) {
            return true;
        }
        var pages = new HashMap<ProductId, Listing>();
        shop.listings().findAll(ids).forEach(page -> pages.put(page.product().id(), page));
        var products = shop.products().findAll(ids);
        return touched.stream()
                        .filter(one ->
                                Optional.ofNullable(products.get(one.product()))
                                        .filter(Product::isForSale)
                                        .isPresent())
                        .allMatch(one -> isUp(one, pages.get(one.product())))
                && isShelved(pages);
    }

    private static boolean isUp(Touched touched, @Nullable Listing page) {
        return page != null && page.product().revision().version() >= touched.version();
    }

    private boolean isShelved(Map<ProductId, Listing> pages) {
        var expected = new HashMap<VariantId, Integer>();
        var shown = new HashMap<VariantId, Availability>();
        for (var page : pages.values()) {
            for (Variant variant : page.product().variantsForSale()) {
                expected.put(variant.id(), 1);
                shown.put(variant.id(), page.availability(variant.id()));
            }
        }
        if (expected.isEmpty()) {
            return true;
        }
        var stocks = shop.stocks().whole(shop.stocks().findAll(expected));
        return stocks.entrySet().stream()
                .allMatch(entry -> {
                    var truth = Availability.of(entry.getValue());
                    var seen = shown.getOrDefault(entry.getKey(), Availability.UNTRACKED);
                    return truth.inStock() == seen.inStock()
                            && truth.available().isPresent() == seen.available().isPresent();
                });
    }
}

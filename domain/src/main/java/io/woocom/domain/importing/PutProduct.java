package io.woocom.domain.importing;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Puts one product after the other in place: the product, then what lies on its shelves.
final class PutProduct {

    /// Names to try before one is made that nobody has.
    private static final int MOST_SLUGS = 9;

    private final ApplyChunk.Catalogue catalogue;
    private final Retries retries;
    private final InstantSource clock;
    private final KnownProducts known;
    private final CategoryPaths paths;
    private final Shelving shelving;

    /// What became of the rows; `touched` if the product is another than before.
    record Put(
            Map<Integer, RowOutcome> rows,
            List<Remark> refused,
            Optional<Remark> remark,
            Optional<Touched> touched) {}

    PutProduct(
            ApplyChunk.Catalogue catalogue,
            Retries retries,
            InstantSource clock,
            ApplyChunk.Request request) {
        this.catalogue = catalogue;
        this.retries = retries;
        this.clock = clock;
        this.known =
                new KnownProducts(
                        catalogue.products(),
                        catalogue.earlier(),
                        catalogue.ids(),
                        request.chunk().products());
        this.paths = new CategoryPaths(catalogue.categories(), catalogue.ids());
        this.shelving =
                new Shelving(
                        catalogue.stocks(),
                        catalogue.earlier(),
                        retries,
                        clock,
                        request.theImport());
    }

    Put put(FileProduct file) {
        var id = known.idOf(file);
        var refused = new ArrayList<Remark>();
        var spoken = withoutForeignSkus(file, id, refused);
        var fresh = new HashMap<FileVariant, VariantId>();
        var first = new boolean[] {true};
        var saved =
                retries.whileStale(() -> {
                    var stored = first[0] ? known.stored(id) : known.now(id);
                    first[0] = false;
                    return save(spoken, id, stored, fresh);
                });
        var rows = new LinkedHashMap<>(saved.merged().rows());
        var settled = new LinkedHashMap<>(saved.merged().variants());
        settled.keySet().removeAll(fresh.keySet());
        var counted = shelve(settled, shelving.lastSaid(settled.values()));
        counted.forEach(line -> rows.merge(line, RowOutcome.UPDATED, RowOutcome::and));
        var changed = saved.changed() || !counted.isEmpty();
        return new Put(
                rows,
                refused,
                saved.staysArchived() ? Optional.of(staysArchived(file)) : Optional.empty(),
                changed
                        ? Optional.of(new Touched(id, saved.product().revision().version()))
                        : Optional.empty());
    }

    private record Saved(
            Product product, Merging.Merged merged, boolean changed, boolean staysArchived) {}

    /// What lies on the shelf of a new variant is counted before anybody can see the variant, and
    /// kept in `fresh` so that another try speaks of the same.
    private Saved save(
            FileProduct file,
            ProductId id,
            Optional<Product> stored,
            Map<FileVariant, VariantId> fresh) {
        var merging =
                new Merging(
                        file,
                        stored,
                        row -> fresh.computeIfAbsent(row, _ -> VariantId.next(catalogue.ids())));
        var categories = paths.idsOf(file.categories());
        var children = file.children().stream().map(known::idOf).distinct().toList();
        for (var n = 1; ; n++) {
            var slug = stored.map(product -> product.content().slug()).orElse(slug(file, id, n));
            var merged = merging.at(new Merging.Place(slug, categories, children));
            Weight.check(merged.content());
            var now = clock.instant();
            var change =
                    stored.map(product -> product.become(merged.content(), now))
                            .orElseGet(() -> Product.create(id, merged.content(), now));
            if (!change.changed()) {
                return new Saved(change.state(), merged, false, merging.staysArchived());
            }
            shelve(fresh, Map.of());
            try {
                return new Saved(
                        catalogue.products().save(change), merged, true, merging.staysArchived());
            } catch (Refusal.Conflict conflict) {
                if (!conflict.code().equals("slug_taken") || stored.isPresent() || n > MOST_SLUGS) {
                    throw conflict;
                }
            }
        }
    }

    /// `mug`, `mug-2`, … `mug-9`, and then one that the product's own id makes unique.
    private static Slug slug(FileProduct file, ProductId id, int n) {
        if (n <= MOST_SLUGS) {
            return file.slug().attempt(n);
        }
        var stem = file.slug().value();
        var tail = id.value().substring(id.value().length() - 12).toLowerCase(Locale.ROOT);
        return new Slug(stem.substring(0, Math.min(stem.length(), 180)) + "-" + tail);
    }

    /// @return the rows whose cell was put on the shelf
    private List<Integer> shelve(
            Map<FileVariant, VariantId> variants, Map<VariantId, FileStock> lastSaid) {
        var counted = new ArrayList<Integer>();
        variants.forEach((row, variant) -> {
            var last = Optional.ofNullable(lastSaid.get(variant));
            if (row.stock().isPresent()
                    && !row.stock().equals(last)
                    && shelving.put(variant, row.stock().get(), last)) {
                counted.add(row.line());
            }
        });
        return counted;
    }

    /// A sku that names a variant of another product is no reason to take it from there.
    private FileProduct withoutForeignSkus(FileProduct file, ProductId id, List<Remark> refused) {
        var own = new ArrayList<FileVariant>();
        for (var variant : file.variants()) {
            var holder = known.holder(variant.sku(), id);
            if (holder.isEmpty()) {
                own.add(variant);
            } else if (file.lines().contains(variant.line())) {
                throw Refusal.invalid(List.of(Problem.of("sku_taken", "/sku", taken(variant))));
            } else {
                refused.add(Remark.onRow(variant.line(), "sku_taken", taken(variant)));
            }
        }
        return own.size() == file.variants().size() ? file : file.withVariants(own);
    }

    private static Remark staysArchived(FileProduct file) {
        return Remark.onRow(
                file.lines().getFirst(),
                "archived",
                "the product is archived in the shop and stays so: make it a draft there first");
    }

    private static String taken(FileVariant variant) {
        return "the sku " + variant.sku() + " names a variant of another product";
    }
}

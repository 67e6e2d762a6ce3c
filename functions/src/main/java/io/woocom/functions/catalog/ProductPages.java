package io.woocom.functions.catalog;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.ProductShape;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows the shop's pages. The settings are looked up beside them; only what a grouped product
/// groups is a second step.
final class ProductPages {

    private final CatalogueFunction.Looking looking;

    ProductPages(CatalogueFunction.Looking looking) {
        this.looking = looking;
    }

    Answer one(Call call) {
        var store = looking.parallel().begin(looking.stores()::current);
        var found =
                find(call.request().parameter("id_or_slug"))
                        .filter(page -> page.product().isForSale());
        var shape = new ProductShape(store.get().currency(), call.request().now());
        var page = found.orElseThrow(() -> Refusal.notFound("this product"));
        return Answer.ok(shape.store(page, children(page, grouped(List.of(page)))))
                .tagged(page.product().revision().version())
                .unlessHeld(call.request());
    }

    Answer list(Call call) {
        var listed = Listed.open(call.request(), looking.cursors());
        var query = call.request().questions();
        var questions = ProductQuestions.read(query);
        var asked = listed.page(query);
        var store = looking.parallel().begin(looking.stores()::current);
        var wanted = questions.query(looking.categories());
        if (wanted.isEmpty()) {
            return listed.answer(List.of(), Optional.empty());
        }
        var page = looking.listings().page(wanted.get(), asked);
        var shape = new ProductShape(store.get().currency(), call.request().now());
        var groups = grouped(page.items());
        return listed.answer(
                page.items().stream().map(one -> shape.store(one, children(one, groups))).toList(),
                page.next());
    }

    private Optional<Listing> find(String idOrSlug) {
        if (Ids.fits(ProductId.PREFIX, idOrSlug)) {
            return looking.listings().find(new ProductId(idOrSlug));
        }
        return Slug.isValid(idOrSlug)
                ? looking.listings().findBySlug(new Slug(idOrSlug))
                : Optional.empty();
    }

    private Map<ProductId, Listing> grouped(List<Listing> pages) {
        var ids =
                pages.stream()
                        .flatMap(page -> page.product().content().children().stream())
                        .distinct()
                        .toList();
        Stream<Listing> found =
                ids.isEmpty() ? Stream.of() : looking.listings().findAll(ids).stream();
        return found.collect(Collectors.toMap(page -> page.product().id(), Function.identity()));
    }

    private static List<Listing> children(Listing page, Map<ProductId, Listing> all) {
        return page.product().content().children().stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .toList();
    }
}

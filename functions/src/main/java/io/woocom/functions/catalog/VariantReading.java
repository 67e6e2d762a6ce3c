package io.woocom.functions.catalog;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Listed;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Page;
import io.woocom.functions.edge.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Shows variants to staff: one, a product's, the one that has a sku, or all, product by product.
final class VariantReading {

    private final AdminCatalogFunction.Looking looking;
    private final ProductAnswers answers;

    VariantReading(AdminCatalogFunction.Looking looking, ProductAnswers answers) {
        this.looking = looking;
        this.answers = answers;
    }

    /// A variant and the product that it belongs to.
    record Row(Product product, Variant variant) {
        static Stream<Row> of(Product product) {
            return product.content().variants().stream().map(one -> new Row(product, one));
        }
    }

    /// Where a page begins: behind a place in the list of products, so many variants later.
    private record Place(Optional<String> after, int skip) {
        static Place of(Page.Request page) {
            return page.after().map(Place::read).orElse(new Place(Optional.empty(), 0));
        }

        private static Place read(String text) {
            var parts = text.split(":", 2);
            var after = Optional.of(parts[1]).filter(position -> !position.isEmpty());
            return new Place(after, Integer.parseInt(parts[0]));
        }

        String write() {
            return skip + ":" + after.orElse("");
        }
    }

    Answer read(Call call) {
        var id = call.request().id("variant_id", VariantId.PREFIX, VariantId::new);
        return answers.variant(call, 200, answers.findByVariant(id), id).unlessHeld(call.request());
    }

    Answer ofProduct(Call call) {
        var listed = Listed.open(call.request(), looking.cursors());
        var asked = listed.page(call.request().questions());
        var rows = Row.of(answers.find(answers.id(call))).toList();
        return listed.whole(
                answers.variants(call, rows),
                asked,
                one -> String.valueOf(one.get("id")),
                one -> one);
    }

    Answer list(Call call) {
        var query = call.request().questions();
        var sku = query.text("sku", 128);
        var listed = Listed.open(call.request(), looking.cursors());
        var asked = listed.page(query);
        return sku.isPresent()
                ? listed.answer(answers.variants(call, having(sku.get())), Optional.empty())
                : all(call, listed, asked);
    }

    private List<Row> having(String sku) {
        var wanted = Optional.of(sku).filter(Sku::isValid).map(Sku::new);
        return wanted
                .flatMap(looking.products()::findBySku)
                .flatMap(product -> product.variant(wanted.get()).map(one -> new Row(product, one)))
                .stream()
                .toList();
    }

    private Answer all(Call call, Listed listed, Page.Request asked) {
        var from = Place.of(asked);
        var page = looking.products().list(new Page.Request(asked.limit(), from.after));
        var rows = new ArrayList<Row>();
        var next = page.next().map(after -> new Place(Optional.of(after), 0));
        for (var i = 0; i < page.items().size(); i++) {
            var skip = i == 0 ? from.skip : 0;
            var own = Row.of(page.items().get(i)).skip(skip).toList();
            var room = asked.limit() - rows.size();
            rows.addAll(own.subList(0, Math.min(room, own.size())));
            if (own.size() > room) {
                next = Optional.of(new Place(before(i, from), skip + room));
                break;
            }
        }
        return listed.answer(answers.variants(call, rows), next.map(Place::write));
    }

    /// The place before the i-th product of a page.
    private Optional<String> before(int i, Place from) {
        return i == 0
                ? from.after
                : looking.products().list(new Page.Request(i, from.after)).next();
    }
}

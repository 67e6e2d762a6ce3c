package io.woocom.functions.catalog;

import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.ProductShape;
import io.woocom.adapters.http.shapes.VariantShape;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Shows products to staff, with what is on the shelf of their variants.
final class ProductAnswers {

    private final AdminCatalogFunction.Looking looking;

    ProductAnswers(AdminCatalogFunction.Looking looking) {
        this.looking = looking;
    }

    /// Those of the page in the status asked for, so that a page may be short.
    Answer list(Call call) {
        var query = call.request().questions();
        var status = query.choice("status", Words.of(ProductStatus.values()));
        var listed = Listed.open(call.request(), looking.cursors());
        var page = looking.products().list(listed.page(query));
        var products =
                page.items().stream()
                        .filter(one -> status.map(one.content().status()::equals).orElse(true))
                        .toList();
        var shelves = shelves(products);
        var shape = new ProductShape(currency(), call.request().now());
        return listed.answer(
                products.stream().map(one -> shape.admin(one, shelves)).toList(), page.next());
    }

    Answer read(Call call) {
        return whole(call, 200, find(id(call))).unlessHeld(call.request());
    }

    Answer whole(Call call, int status, Product product) {
        var shape = new ProductShape(currency(), call.request().now());
        return Answer.json(status, shape.admin(product, shelves(List.of(product))))
                .tagged(product.revision().version());
    }

    /// A variant, with the tag of its product.
    Answer variant(Call call, int status, Product product, VariantId id) {
        var variant = product.variant(id).orElseThrow(() -> Refusal.notFound("this variant"));
        var shelf = shelves(List.of(product)).getOrDefault(id, Availability.UNTRACKED);
        return Answer.json(
                        status,
                        VariantShape.admin(
                                product.id(), variant, shelf, currency(), call.request().now()))
                .tagged(product.revision().version());
    }

    List<Map<String, @Nullable Object>> variants(Call call, List<VariantReading.Row> rows) {
        var shelves = shelves(rows.stream().map(VariantReading.Row::product).distinct().toList());
        var currency = currency();
        return rows.stream()
                .map(row ->
                        VariantShape.admin(
                                row.product().id(),
                                row.variant(),
                                shelves.getOrDefault(row.variant().id(), Availability.UNTRACKED),
                                currency,
                                call.request().now()))
                .toList();
    }

    ProductId id(Call call) {
        return call.request().id("product_id", ProductId.PREFIX, ProductId::new);
    }

    Product find(ProductId id) {
        return looking.products().find(id).orElseThrow(() -> Refusal.notFound("this product"));
    }

    Product findByVariant(VariantId id) {
        var handle = looking.products().resolve(List.of(), List.of(id)).get(id.value());
        if (handle == null) {
            throw Refusal.notFound("this variant");
        }
        return find(handle.product());
    }

    Currency currency() {
        return looking.stores().current().currency();
    }

    private Map<VariantId, Availability> shelves(Collection<Product> products) {
        var wanted =
                products.stream()
                        .flatMap(product -> product.content().variants().stream())
                        .collect(toMap(Variant::id, _ -> 1));
        var shelves = new HashMap<VariantId, Availability>();
        if (!wanted.isEmpty()) {
            var stocks = looking.stocks().whole(looking.stocks().findAll(wanted));
            stocks.forEach((id, stock) -> shelves.put(id, Availability.of(stock)));
        }
        return shelves;
    }
}

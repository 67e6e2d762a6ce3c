package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// What leads to a product, or to one of its variants: an item of its own for each sku, slug and
/// variant id, so that the key makes it unique. `since` is when the product was changed that took
/// it.
record ProductHandle(Key key, ProductId product, Optional<VariantId> variant, boolean forSale) {

    /// A handle whose product does not carry it was left behind by a save that did not come to its
    /// end. It is anybody's once no save can still be under way.
    static final Duration LONGEST_SAVE = Duration.ofMinutes(1);

    static Map<Key, ProductHandle> allOf(Product product) {
        var handles = new ArrayList<ProductHandle>();
        var slug = product.content().slug();
        handles.add(
                new ProductHandle(key(slug), product.id(), Optional.empty(), product.isForSale()));
        for (var variant : product.content().variants()) {
            handles.add(of(key(variant.sku()), product, variant));
            handles.add(of(key(variant.id()), product, variant));
        }
        return handles.stream().collect(toMap(ProductHandle::key, handle -> handle));
    }

    static Key key(Sku sku) {
        return new Key("sku#" + sku.key(), "handle");
    }

    static Key key(VariantId variant) {
        return new Key("var#" + variant.value(), "handle");
    }

    static Key key(Slug slug) {
        return new Key("slug#" + slug.value(), "handle");
    }

    static ProductHandle read(Item item) {
        return new ProductHandle(
                Key.of(item),
                new ProductId(item.text("product")),
                item.findText("variant").map(VariantId::new),
                item.flag("for_sale"));
    }

    /// What this handle's key stands for outside: the sku in the form of comparison, or the id.
    Optional<Products.Handle> seen() {
        return variant.map(id -> new Products.Handle(product, id, forSale));
    }

    String name() {
        return key.pk().substring(key.pk().indexOf('#') + 1);
    }

    Fragment taken(Session session, Instant since) {
        return new Edit(session.name(Tables.CATALOG), key)
                .set(
                        new Attributes()
                                .text("product", product.value())
                                .text("variant", variant.map(VariantId::value))
                                .number("since", since.toEpochMilli()))
                .set("for_sale", AttributeValue.fromBool(forSale))
                .when("attribute_not_exists(#pk) OR #product = :product")
                .or(Rank.HANDLE, found -> new Taken(read(found), since(found)));
    }

    /// Given up, unless it was taken again meanwhile.
    Fragment freed(Session session, Instant since) {
        var delete =
                Delete.builder()
                        .tableName(session.name(Tables.CATALOG))
                        .key(key.attributes())
                        .conditionExpression(
                                "attribute_not_exists(#pk) OR (#product = :product AND #since <= :since)")
                        .expressionAttributeNames(
                                Map.of("#pk", "pk", "#product", "product", "#since", "since"))
                        .expressionAttributeValues(
                                new Attributes()
                                        .text(":product", product.value())
                                        .number(":since", since.toEpochMilli())
                                        .toMap())
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return new Fragment(
                TransactWriteItem.builder().delete(delete).build(),
                Rank.HANDLE,
                _ -> Refusal.stale("this product"));
    }

    /// A key was met that leads to another product.
    static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient ProductHandle handle;
        private final transient Instant since;

        private Taken(ProductHandle handle, Instant since) {
            super("taken: " + handle.key().pk(), null, false, false);
            this.handle = handle;
            this.since = since;
        }

        ProductHandle handle() {
            return handle;
        }

        Instant since() {
            return since;
        }

        Refusal refusal() {
            return switch (handle.key().pk().substring(0, 4)) {
                case "sku#" ->
                        Refusal.conflict("sku_taken", "the sku " + handle.name() + " is taken");
                case "slug" ->
                        Refusal.conflict("slug_taken", "the slug " + handle.name() + " is taken");
                default -> Refusal.conflict("conflict", "this variant is another product's");
            };
        }
    }

    private static ProductHandle of(Key key, Product product, Variant variant) {
        return new ProductHandle(
                key,
                product.id(),
                Optional.of(variant.id()),
                product.isForSale() && !variant.archived());
    }

    private static Instant since(Item item) {
        return Instant.ofEpochMilli(item.number("since"));
    }
}

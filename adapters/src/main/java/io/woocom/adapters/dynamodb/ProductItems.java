package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Revision;

/// A product with all its variants as one map.
final class ProductItems {

    private ProductItems() {}

    static Attributes of(Product product) {
        var content = product.content();
        return new Attributes()
                .text("id", product.id().value())
                .text("type", content.type().name())
                .text("status", content.status().name())
                .text("slug", content.slug().value())
                .text("title", content.title())
                .text("summary", content.summary())
                .text("description", content.description())
                .texts("categories", content.categories().stream().map(CategoryId::value).toList())
                .texts("tags", content.tags())
                .list("media", content.media(), ProductItems::media)
                .list("options", content.options(), ProductItems::option)
                .list("variants", content.variants(), VariantItems::of)
                .list("attributes", content.attributes(), ProductItems::attribute)
                .texts("children", content.children().stream().map(ProductId::value).toList())
                .map("external", content.external(), ProductItems::external)
                .list("metadata", content.metadata().entrySet(), VariantItems::pair)
                .time("created_at", product.createdAt())
                .time("updated_at", product.updatedAt());
    }

    /// The product in its own item.
    static Product read(Item document) {
        return read(document.map("body"), Document.revision(document));
    }

    static Product read(Item item, Revision revision) {
        return new Product(
                new ProductId(item.text("id")),
                content(item),
                item.time("created_at"),
                item.time("updated_at"),
                revision);
    }

    private static Product.Content content(Item item) {
        return new Product.Content(
                ProductType.valueOf(item.text("type")),
                ProductStatus.valueOf(item.text("status")),
                new Slug(item.text("slug")),
                item.text("title"),
                item.findText("summary"),
                item.findText("description"),
                item.texts("categories").stream().map(CategoryId::new).toList(),
                item.texts("tags"),
                item.list("media").stream()
                        .map(one -> new Media(one.text("url"), one.text("alt")))
                        .toList(),
                item.list("options").stream()
                        .map(one -> new Product.Option(one.text("name"), one.texts("values")))
                        .toList(),
                item.list("variants").stream().map(VariantItems::read).toList(),
                item.list("attributes").stream()
                        .map(one ->
                                new Product.Attribute(
                                        one.text("name"), one.texts("values"), one.flag("visible")))
                        .toList(),
                item.texts("children").stream().map(ProductId::new).toList(),
                item.findMap("external")
                        .map(one ->
                                new Product.External(
                                        one.text("url"),
                                        one.findText("button_text"),
                                        one.findMap("price").map(PriceItems::read))),
                VariantItems.pairs(item, "metadata"));
    }

    private static Attributes media(Media media) {
        return new Attributes().text("url", media.url()).text("alt", media.alt());
    }

    private static Attributes option(Product.Option option) {
        return new Attributes().text("name", option.name()).texts("values", option.values());
    }

    private static Attributes attribute(Product.Attribute attribute) {
        return new Attributes()
                .text("name", attribute.name())
                .texts("values", attribute.values())
                .flag("visible", attribute.visible());
    }

    private static Attributes external(Product.External external) {
        return new Attributes()
                .text("url", external.url())
                .text("button_text", external.buttonText())
                .map("price", external.price(), PriceItems::of);
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Slug;

/// A category as a map.
final class CategoryItems {

    private CategoryItems() {}

    static Attributes of(Category category) {
        return new Attributes()
                .text("id", category.id().value())
                .text("parent", category.parent().map(CategoryId::value))
                .text("slug", category.slug().value())
                .text("name", category.name())
                .number("position", category.position())
                .flag("archived", category.archived());
    }

    static Category read(Item document) {
        var item = document.map("body");
        return new Category(
                new CategoryId(item.text("id")),
                item.findText("parent").map(CategoryId::new),
                new Slug(item.text("slug")),
                item.text("name"),
                item.integer("position"),
                item.flag("archived"),
                Document.revision(document));
    }
}

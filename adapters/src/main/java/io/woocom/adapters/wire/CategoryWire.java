package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryEvent;
import io.woocom.domain.catalog.CategoryId;

/// The events of categories.
public final class CategoryWire {

    private CategoryWire() {}

    /// @param after the category after the change
    public static WireEvent of(CategoryEvent event, Category after) {
        var type =
                switch (event) {
                    case CategoryEvent.Moved _ -> "category.moved";
                };
        return new WireEvent(
                type,
                event.at(),
                Json.write(
                        Members.of("category_id", after.id().value())
                                .and(
                                        "parent_id",
                                        after.parent().map(CategoryId::value).orElse(null))
                                .and("slug", after.slug().value())
                                .and("archived", after.archived())
                                .tree()));
    }
}

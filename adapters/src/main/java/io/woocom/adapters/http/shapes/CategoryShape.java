package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.CategoryTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Categories: hanging together for shoppers, one by one for staff.
public final class CategoryShape {

    private CategoryShape() {}

    /// The roots, each with what is below it; archived ones hide what is below them.
    public static Map<String, @Nullable Object> tree(CategoryTree tree) {
        return Members.of("data", below(tree, Optional.empty())).tree();
    }

    public static Map<String, @Nullable Object> admin(Category category) {
        return Members.of("id", category.id().value())
                .and("slug", category.slug().value())
                .and("name", category.name())
                .and("parent_id", category.parent().map(CategoryId::value))
                .and("position", category.position())
                .and("status", category.archived() ? "archived" : "active")
                .tree();
    }

    private static List<?> below(CategoryTree tree, Optional<CategoryId> parent) {
        return tree.childrenOf(parent).stream()
                .filter(category -> !category.archived())
                .map(category ->
                        Members.of("id", category.id().value())
                                .and("slug", category.slug().value())
                                .and("name", category.name())
                                .and("children", below(tree, Optional.of(category.id())))
                                .tree())
                .toList();
    }
}

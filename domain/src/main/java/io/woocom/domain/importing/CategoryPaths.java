package io.woocom.domain.importing;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.importing.FileProduct.FileCategory;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the categories that a file names by their paths, and makes those that are missing. Chunks
/// that are applied side by side may want the same one: who comes second finds it.
final class CategoryPaths {

    private static final int MOST_TRIES = 50;

    private final Categories categories;
    private final Ids ids;
    private @Nullable CategoryTree tree;

    CategoryPaths(Categories categories, Ids ids) {
        this.categories = categories;
        this.ids = ids;
    }

    List<CategoryId> idsOf(List<List<FileCategory>> paths) {
        return paths.stream().map(this::idOf).distinct().toList();
    }

    private CategoryId idOf(List<FileCategory> path) {
        var parent = Optional.<CategoryId>empty();
        for (var step : path) {
            parent = Optional.of(child(parent, step));
        }
        return parent.orElseThrow();
    }

    private CategoryId child(Optional<CategoryId> parent, FileCategory step) {
        for (var n = 1; n <= MOST_TRIES; n++) {
            var known = tree().child(parent, step.name());
            if (known.isPresent()) {
                return known.get().id();
            }
            var slug = step.slug().attempt(n);
            if (tree().find(slug).isEmpty()) {
                try {
                    return made(parent, step.name(), slug);
                } catch (Refusal.Conflict _) {
                    tree = null;
                }
            }
        }
        throw Refusal.conflict("slug_taken", "too many categories are called " + step.name());
    }

    private CategoryId made(Optional<CategoryId> parent, String name, Slug slug) {
        var category =
                new Category(CategoryId.next(ids), parent, slug, name, 0, false, Revision.NEW);
        categories.save(category);
        tree = null;
        return category.id();
    }

    private CategoryTree tree() {
        var known = tree;
        if (known == null) {
            known = categories.all();
            tree = known;
        }
        return known;
    }
}

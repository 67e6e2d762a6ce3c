package io.woocom.domain.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedCollection;

/// All categories and how they hang together. Never a cycle: {@link #accepts} is asked before a
/// category moves.
public record CategoryTree(List<Category> categories) {

    public CategoryTree {
        categories =
                categories.stream()
                        .sorted(
                                Comparator.comparingInt(Category::position)
                                        .thenComparing(category ->
                                                category.name().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    public Optional<Category> find(CategoryId id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    public Optional<Category> find(Slug slug) {
        return categories.stream().filter(category -> category.slug().equals(slug)).findFirst();
    }

    public List<Category> childrenOf(Optional<CategoryId> parent) {
        return categories.stream().filter(category -> category.parent().equals(parent)).toList();
    }

    public Optional<Category> child(Optional<CategoryId> parent, String name) {
        return childrenOf(parent).stream()
                .filter(category -> category.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The category and all above it, itself first.
    public List<Category> pathOf(CategoryId id) {
        var path = new ArrayList<Category>();
        var next = find(id);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return path;
    }

    /// Each of the categories and everything above them, once: under all of these a product is
    /// listed.
    public SequencedCollection<CategoryId> withAncestors(List<CategoryId> ids) {
        var all = new LinkedHashMap<CategoryId, Category>();
        ids.forEach(id -> pathOf(id).forEach(category -> all.put(category.id(), category)));
        return all.sequencedKeySet();
    }

    /// Whether a category may hang below another: not below itself or its own descendants.
    public boolean accepts(CategoryId child, CategoryId parent) {
        return find(parent).isPresent()
                && pathOf(parent).stream().noneMatch(category -> category.id().equals(child));
    }
}

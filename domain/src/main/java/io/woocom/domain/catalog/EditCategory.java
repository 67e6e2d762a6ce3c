package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Renames, moves, orders or archives a category.
public final class EditCategory {

    private final Categories categories;
    private final Retries retries;
    private final InstantSource clock;

    public EditCategory(Categories categories, Retries retries, InstantSource clock) {
        this.categories = categories;
        this.retries = retries;
        this.clock = clock;
    }

    /// `edit` keeps id and revision, and may run more than once.
    public record Request(
            CategoryId category,
            Optional<Long> version,
            Optional<Claim> claim,
            UnaryOperator<Category> edit) {}

    /// An edit that changes nothing writes nothing but its claim.
    ///
    /// @throws io.woocom.domain.shared.Repeated with the claim's result, if it was made before
    /// @throws Refusal.NotFound if there is no such category
    /// @throws Refusal.Stale if a version was given that is not the present one, or while one above
    ///   is moving
    /// @throws Refusal.Invalid for a parent that does not exist, or lies below the category itself
    /// @throws Refusal.Conflict `slug_taken`
    public Category edit(Request request) {
        return categories.once(
                request.claim(),
                () ->
                        request.version().isPresent()
                                ? once(request)
                                : retries.whileStale(() -> once(request)));
    }

    private Category once(Request request) {
        var tree = categories.all();
        var category =
                tree.find(request.category()).orElseThrow(() -> Refusal.notFound("this category"));
        if (request.version().filter(seen -> seen != category.revision().version()).isPresent()) {
            throw Refusal.stale("this category");
        }
        var change = category.become(request.edit().apply(category), clock.instant());
        return change.changed()
                ? categories.save(change.claimedBy(request.claim()), above(tree, category, change))
                : categories.unchanged(category, request.claim());
    }

    /// What a category that moves comes to lie below, up to the root: had one of these moved
    /// meanwhile, it might by now lie below the category itself.
    private static List<Category> above(
            CategoryTree tree, Category before, Change<Category, CategoryEvent> change) {
        var parent = change.state().parent();
        if (parent.filter(one -> !tree.accepts(before.id(), one)).isPresent()) {
            throw Refusal.invalid(
                    "not_allowed", "/parent_id", "not a category that this one can lie below");
        }
        return parent.equals(before.parent())
                ? List.of()
                : parent.map(tree::pathOf).orElse(List.of());
    }
}

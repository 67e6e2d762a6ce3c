package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Renames, moves, orders or archives a category.
public final class EditCategory {

    private final Categories categories;
    private final Retries retries;

    public EditCategory(Categories categories, Retries retries) {
        this.categories = categories;
        this.retries = retries;
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
    /// @throws Refusal.Stale if a version was given that is not the present one
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
        var next = request.edit().apply(category);
        if (next.equals(category)) {
            return categories.unchanged(category, request.claim());
        }
        if (next.parent().filter(parent -> !tree.accepts(category.id(), parent)).isPresent()) {
            throw Refusal.invalid(
                    "not_allowed", "/parent_id", "not a category that this one can lie below");
        }
        return categories.save(next, request.claim());
    }
}

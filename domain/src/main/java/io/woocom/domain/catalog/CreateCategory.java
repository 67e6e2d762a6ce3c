package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.List;
import java.util.Optional;

/// Adds a place to the category tree.
public final class CreateCategory {

    private final Categories categories;
    private final Ids ids;

    public CreateCategory(Categories categories, Ids ids) {
        this.categories = categories;
        this.ids = ids;
    }

    public record Request(
            Slug slug,
            String name,
            Optional<CategoryId> parent,
            int position,
            Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the category's id, if the claim was made
    ///   before
    /// @throws Refusal.Invalid `not_found` for a parent that does not exist
    /// @throws Refusal.Conflict `slug_taken`
    public Category create(Request request) {
        return categories.once(request.claim(), () -> made(request));
    }

    private Category made(Request request) {
        if (request.parent().isPresent()
                && request.parent().flatMap(categories.all()::find).isEmpty()) {
            throw Refusal.invalid("not_found", "/parent_id", "this category does not exist");
        }
        var category =
                new Category(
                        CategoryId.next(ids),
                        request.parent(),
                        request.slug(),
                        request.name(),
                        request.position(),
                        false,
                        Revision.NEW);
        var claim = request.claim().map(first -> first.resultingIn(category.id().value()));
        return categories.save(
                Change.<Category, CategoryEvent>to(category).claimedBy(claim), List.of());
    }
}

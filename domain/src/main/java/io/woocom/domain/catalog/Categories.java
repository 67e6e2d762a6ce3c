package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import java.util.List;

/// The tree of categories, small enough to be read whole.
public interface Categories extends KeepsClaims {

    CategoryTree all();

    /// Saves the state and its facts, if each category of `above` still is as it was read: two that
    /// move at the same time could else end below each other.
    ///
    /// @return the category as saved, with its new revision
    /// @throws io.woocom.domain.shared.Refusal.Conflict `slug_taken`
    /// @throws io.woocom.domain.shared.Refusal.Stale if it, or one above, was changed since it was
    ///   read
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    Category save(Change<Category, CategoryEvent> change, List<Category> above);

    default Category save(Category category) {
        return save(Change.to(category), List.of());
    }
}

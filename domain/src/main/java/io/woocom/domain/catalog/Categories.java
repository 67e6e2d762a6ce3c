package io.woocom.domain.catalog;

/// The tree of categories, small enough to be read whole.
public interface Categories {

    CategoryTree all();

    /// @return the category as saved, with its new revision
    /// @throws io.woocom.domain.shared.Refusal.Conflict `slug_taken`
    /// @throws io.woocom.domain.shared.Refusal.Stale if it was changed since it was read
    Category save(Category category);
}

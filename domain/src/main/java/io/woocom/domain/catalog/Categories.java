package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.KeepsClaims;
import java.util.Optional;

/// The tree of categories, small enough to be read whole.
public interface Categories extends KeepsClaims {

    CategoryTree all();

    /// @return the category as saved, with its new revision
    /// @throws io.woocom.domain.shared.Refusal.Conflict `slug_taken`
    /// @throws io.woocom.domain.shared.Refusal.Stale if it was changed since it was read
    /// @throws io.woocom.domain.shared.Repeated if the claim was already made by the same request
    Category save(Category category, Optional<Claim> claim);

    default Category save(Category category) {
        return save(category, Optional.empty());
    }
}

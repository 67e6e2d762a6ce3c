package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Optional;

/// A place in the tree. `position` orders siblings, ties go by name.
public record Category(
        CategoryId id,
        Optional<CategoryId> parent,
        Slug slug,
        String name,
        int position,
        boolean archived,
        Revision revision) {

    public Category {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a category's name has 1 to 200 characters");
        }
    }

    public Category outOfSight() {
        return new Category(id, parent, slug, name, position, true, revision);
    }

    /// This category with another name, place or address. The same again is no change.
    public Change<Category, CategoryEvent> become(Category next, Instant now) {
        if (next.equals(this)) {
            return Change.none(this);
        }
        return next.parent().equals(parent)
                ? Change.to(next)
                : Change.to(next, new CategoryEvent.Moved(id, now));
    }

    /// The same category as it was read or saved.
    public Category at(Revision next) {
        return new Category(id, parent, slug, name, position, archived, next);
    }
}

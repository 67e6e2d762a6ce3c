package io.woocom.domain.catalog;

import io.woocom.domain.shared.Ids;

/// A place in the category tree.
public record CategoryId(String value) {

    public static final String PREFIX = "cat_";

    public CategoryId {
        Ids.checked(PREFIX, value);
    }

    public static CategoryId next(Ids ids) {
        return new CategoryId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}

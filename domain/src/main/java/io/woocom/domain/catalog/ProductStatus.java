package io.woocom.domain.catalog;

/// Who sees a product.
public enum ProductStatus {
    /// Staff only; not for sale yet.
    DRAFT,
    /// Everybody.
    PUBLISHED,
    /// Whoever has the link: for sale, but in no list and no search.
    HIDDEN,
    /// Nobody; kept for the orders that name it.
    ARCHIVED;

    public boolean isForSale() {
        return this == PUBLISHED || this == HIDDEN;
    }
}

package io.woocom.domain.catalog;

import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/// What a product refers to has to be there. Only references that are new are looked up: nothing
/// that was ever referred to is deleted.
final class References {

    private final Products products;
    private final Categories categories;

    References(Products products, Categories categories) {
        this.products = products;
        this.categories = categories;
    }

    /// @throws Refusal.Invalid `not_found` for each category or child that does not exist
    void require(Product.Content content) {
        var problems = new ArrayList<Problem>();
        categories(content.categories(), problems);
        children(content.children(), problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /// The same, where the content takes the place of an earlier one.
    void require(Product.Content content, Product.Content earlier) {
        var sameCategories = earlier.categories().containsAll(content.categories());
        var sameChildren = earlier.children().containsAll(content.children());
        if (!sameCategories || !sameChildren) {
            require(content);
        }
    }

    private void categories(List<CategoryId> ids, List<Problem> problems) {
        if (ids.isEmpty()) {
            return;
        }
        var tree = categories.all();
        for (var i = 0; i < ids.size(); i++) {
            if (tree.find(ids.get(i)).isEmpty()) {
                problems.add(missing("/category_ids/" + i, "this category does not exist"));
            }
        }
    }

    private void children(List<ProductId> ids, List<Problem> problems) {
        if (ids.isEmpty()) {
            return;
        }
        var found = products.findAll(ids);
        for (var i = 0; i < ids.size(); i++) {
            if (!found.containsKey(ids.get(i))) {
                problems.add(missing("/children/" + i, "this product does not exist"));
            }
        }
    }

    private static Problem missing(String pointer, String detail) {
        return Problem.of("not_found", pointer, detail);
    }
}

package io.woocom.domain.coupon;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/// Looks whether the goods exist that a coupon is to be for. What it was for before stays, even if
/// it is gone meanwhile.
final class NamedGoods {

    private final Products products;
    private final Categories categories;

    NamedGoods(Products products, Categories categories) {
        this.products = products;
        this.categories = categories;
    }

    /// @throws Refusal.Invalid with every one that does not exist
    void requireKnown(Terms next, Terms before) {
        var problems = new ArrayList<Problem>();
        var known = products.findAll(next.products()).keySet();
        for (var i = 0; i < next.products().size(); i++) {
            var product = next.products().get(i);
            if (!known.contains(product) && !before.products().contains(product)) {
                problems.add(
                        Problem.of("not_found", "/products/" + i, "this product does not exist"));
            }
        }
        var tree = next.categories().isEmpty() ? new CategoryTree(List.of()) : categories.all();
        for (var i = 0; i < next.categories().size(); i++) {
            var category = next.categories().get(i);
            if (tree.find(category).isEmpty() && !before.categories().contains(category)) {
                problems.add(
                        Problem.of(
                                "not_found", "/categories/" + i, "this category does not exist"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}

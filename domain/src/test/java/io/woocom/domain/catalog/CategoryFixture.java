package io.woocom.domain.catalog;

import io.woocom.domain.shared.Revision;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Categories for tests: `below(home, aCategory("Kitchen"))`.
public final class CategoryFixture {

    private static final AtomicLong COUNT = new AtomicLong();

    private CategoryFixture() {}

    public static Category aCategory(String name) {
        var number = COUNT.incrementAndGet();
        return new Category(
                new CategoryId("cat_%026d".formatted(number)),
                Optional.empty(),
                new Slug("category-" + number),
                name,
                0,
                false,
                Revision.NEW);
    }

    public static Category below(Category parent, Category category) {
        return new Category(
                category.id(),
                Optional.of(parent.id()),
                category.slug(),
                category.name(),
                category.position(),
                category.archived(),
                category.revision());
    }

    public static Category addressed(String slug, Category category) {
        return new Category(
                category.id(),
                category.parent(),
                new Slug(slug),
                category.name(),
                category.position(),
                category.archived(),
                category.revision());
    }
}

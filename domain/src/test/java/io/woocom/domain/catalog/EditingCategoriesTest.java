package io.woocom.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EditingCategoriesTest {

    private final CatalogFixture catalog = new CatalogFixture();
    private final Category home = create("home", Optional.empty());
    private final Category kitchen = create("kitchen", Optional.of(home.id()));
    private final Category cups = create("cups", Optional.of(kitchen.id()));

    @Test
    void a_category_stands_below_its_parent() {
        assertThat(catalog.categories.all().pathOf(cups.id())).containsExactly(cups, kitchen, home);
    }

    @Test
    void a_category_does_not_hang_below_one_that_does_not_exist() {
        var nowhere = CategoryFixture.aCategory("Nowhere").id();

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> create("lost", Optional.of(nowhere)));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edit(cups, Optional.empty(), below(nowhere)));
    }

    @Test
    void a_category_does_not_hang_below_itself_or_its_own() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edit(home, Optional.empty(), below(home.id())));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edit(home, Optional.empty(), below(cups.id())));
    }

    @Test
    void a_category_moves_with_all_below_it() {
        var garden = create("garden", Optional.empty());
        var moved = edit(kitchen, Optional.of(1L), below(garden.id()));

        assertThat(catalog.categories.all().pathOf(cups.id())).containsExactly(cups, moved, garden);
    }

    @Test
    void two_that_move_below_each_other_at_once_make_no_cycle() {
        var garden = create("garden", Optional.empty());
        var first = new AtomicBoolean(true);
        UnaryOperator<Category> overtaken =
                category -> {
                    if (first.getAndSet(false)) {
                        edit(garden, Optional.empty(), below(home.id()));
                    }
                    return below(garden.id()).apply(category);
                };

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edit(home, Optional.empty(), overtaken));
        assertThat(catalog.categories.all().pathOf(garden.id()))
                .extracting(Category::id)
                .containsExactly(garden.id(), home.id());
        assertThat(catalog.categories.all().pathOf(home.id())).containsExactly(home);
    }

    @Test
    void an_archived_category_stays_in_the_tree() {
        edit(cups, Optional.empty(), Category::outOfSight);

        assertThat(catalog.categories.all().find(cups.id()).orElseThrow().archived()).isTrue();
    }

    @Test
    void a_version_that_is_not_the_present_one_is_stale() {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> edit(cups, Optional.of(9L), Category::outOfSight));
    }

    private Category create(String slug, Optional<CategoryId> parent) {
        return catalog.createCategory.create(
                new CreateCategory.Request(new Slug(slug), slug, parent, 0, Optional.empty()));
    }

    private Category edit(Category category, Optional<Long> version, UnaryOperator<Category> edit) {
        return catalog.editCategory.edit(
                new EditCategory.Request(category.id(), version, Optional.empty(), edit));
    }

    private static UnaryOperator<Category> below(CategoryId parent) {
        return category ->
                new Category(
                        category.id(),
                        Optional.of(parent),
                        category.slug(),
                        category.name(),
                        category.position(),
                        category.archived(),
                        category.revision());
    }
}

package io.woocom.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.shared.Revision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {

    private static final Category KITCHEN = category(1, "Kitchen", 1, Optional.empty());
    private static final Category MUGS = category(2, "Mugs", 1, Optional.of(KITCHEN.id()));
    private static final Category ENAMEL = category(3, "Enamel", 1, Optional.of(MUGS.id()));
    private static final Category GARDEN = category(4, "garden", 0, Optional.empty());
    private static final Category BATH = category(5, "Bath", 1, Optional.empty());

    private static final CategoryTree TREE =
            new CategoryTree(List.of(KITCHEN, ENAMEL, MUGS, GARDEN, BATH));

    @Test
    void siblings_stand_by_position_then_by_name() {
        assertThat(TREE.childrenOf(Optional.empty())).containsExactly(GARDEN, BATH, KITCHEN);
        assertThat(TREE.childrenOf(Optional.of(KITCHEN.id()))).containsExactly(MUGS);
    }

    @Test
    void a_category_is_found_by_id_by_slug_and_by_name_below_its_parent() {
        assertThat(TREE.find(MUGS.id())).contains(MUGS);
        assertThat(TREE.find(new Slug("mugs"))).contains(MUGS);
        assertThat(TREE.child(Optional.of(KITCHEN.id()), "MUGS")).contains(MUGS);
        assertThat(TREE.child(Optional.empty(), "Mugs")).isEmpty();
    }

    @Test
    void a_path_leads_from_a_category_to_its_root() {
        assertThat(TREE.pathOf(ENAMEL.id())).containsExactly(ENAMEL, MUGS, KITCHEN);
        assertThat(TREE.pathOf(id(9))).isEmpty();
    }

    @Test
    void a_product_is_listed_under_each_of_its_categories_and_all_above_once() {
        assertThat(TREE.withAncestors(List.of(ENAMEL.id(), MUGS.id(), GARDEN.id())))
                .containsExactly(ENAMEL.id(), MUGS.id(), KITCHEN.id(), GARDEN.id());
    }

    @Test
    void a_category_moves_below_any_other_but_itself_and_its_own_descendants() {
        assertThat(TREE.accepts(ENAMEL.id(), GARDEN.id())).isTrue();
        assertThat(TREE.accepts(ENAMEL.id(), KITCHEN.id())).isTrue();
        assertThat(TREE.accepts(KITCHEN.id(), KITCHEN.id())).isFalse();
        assertThat(TREE.accepts(KITCHEN.id(), MUGS.id())).isFalse();
        assertThat(TREE.accepts(KITCHEN.id(), ENAMEL.id())).isFalse();
    }

    @Test
    void a_category_does_not_hang_below_one_that_is_not_there() {
        assertThat(TREE.accepts(MUGS.id(), id(9))).isFalse();
    }

    @Test
    void a_cycle_that_two_movers_made_together_is_walked_once() {
        var first = category(1, "First", 0, Optional.of(id(2)));
        var second = category(2, "Second", 0, Optional.of(id(1)));
        var tree = new CategoryTree(List.of(first, second));

        assertThat(tree.pathOf(first.id())).containsExactly(first, second);
        assertThat(tree.withAncestors(List.of(first.id()))).containsExactly(id(1), id(2));
    }

    @Test
    void a_category_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> category(1, " ", "blank", 0, Optional.empty()));
    }

    private static CategoryId id(int number) {
        return new CategoryId("cat_%026d".formatted(number));
    }

    private static Category category(
            int number, String name, int position, Optional<CategoryId> parent) {
        return category(number, name, name.toLowerCase(java.util.Locale.ROOT), position, parent);
    }

    private static Category category(
            int number, String name, String slug, int position, Optional<CategoryId> parent) {
        return new Category(
                id(number), parent, new Slug(slug), name, position, false, Revision.NEW);
    }
}

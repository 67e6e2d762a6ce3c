package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.addressed;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of categories promises. `categories` is the same and empty at first.
public interface CategoriesContract extends KeepsClaimsContract {

    Categories categories();

    @Override
    default KeepsClaims keeper() {
        return categories();
    }

    @Test
    default void the_tree_holds_every_category_as_it_was_saved() {
        var home = categories().save(aCategory("Home"));
        var kitchen = categories().save(below(home, aCategory("Kitchen")));

        var tree = categories().all();

        assertThat(tree.find(kitchen.id())).contains(kitchen);
        assertThat(tree.childrenOf(Optional.of(home.id()))).containsExactly(kitchen);
        assertThat(home.revision().version()).isEqualTo(1);
    }

    @Test
    default void a_large_tree_is_read_whole() {
        var saved = new ArrayList<Category>();
        for (var i = 0; i < 150; i++) {
            saved.add(categories().save(aCategory("Category " + i)));
        }

        assertThat(categories().all().categories()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    default void a_slug_is_given_once() {
        categories().save(addressed("sale", aCategory("Sale")));
        var second = addressed("sale", aCategory("Sale, too"));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> categories().save(second))
                .satisfies(met -> assertThat(met.code()).isEqualTo("slug_taken"));
        assertThat(categories().all().find(second.id())).isEmpty();
    }

    @Test
    default void a_renamed_category_frees_its_slug() {
        var first = categories().save(addressed("cups", aCategory("Cups")));
        categories().save(addressed("mugs", first));

        var heir = categories().save(addressed("cups", aCategory("Cups")));

        assertThat(categories().all().find(new Slug("cups"))).contains(heir);
    }

    @Test
    default void the_second_writer_of_a_version_is_stale() {
        var seen = categories().save(aCategory("Garden"));
        categories().save(seen.outOfSight());

        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> categories().save(addressed("garden", seen)));
        assertThat(categories().all().find(new Slug("garden"))).isEmpty();
    }

    @Test
    default void the_same_request_makes_one_category() {
        var first = aCategory("Toys");
        var claim = aClaim(first.id().value());
        categories().save(claimed(first, claim), List.of());

        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> categories().save(claimed(aCategory("Toys"), claim), List.of()))
                .satisfies(met -> assertThat(met.result()).isEqualTo(first.id().value()));
        assertThat(categories().all().categories()).hasSize(1);
    }

    @Test
    default void what_a_category_moves_below_must_not_have_moved_meanwhile() {
        var home = categories().save(aCategory("Home"));
        var garden = categories().save(aCategory("Garden"));
        move(home, garden);

        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> move(garden, home));
        assertThat(categories().all().pathOf(home.id())).hasSize(2);
        assertThat(categories().all().pathOf(garden.id())).containsExactly(garden);
    }

    @Test
    default void a_category_that_moved_has_told_one_fact_more() {
        var home = categories().save(aCategory("Home"));
        var garden = categories().save(aCategory("Garden"));

        assertThat(move(home, garden).revision().sequence()).isEqualTo(1);
        assertThat(categories().all().find(home.id()).orElseThrow().revision().sequence())
                .isEqualTo(1);
    }

    private Category move(Category category, Category parent) {
        return categories()
                .save(category.become(below(parent, category), MORNING), List.of(parent));
    }

    private static Change<Category, CategoryEvent> claimed(Category category, Claim claim) {
        return Change.<Category, CategoryEvent>to(category).claimedBy(Optional.of(claim));
    }
}

package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.addressed;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.ArrayList;
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
        categories().save(first, Optional.of(claim));

        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> categories().save(aCategory("Toys"), Optional.of(claim)))
                .satisfies(met -> assertThat(met.result()).isEqualTo(first.id().value()));
        assertThat(categories().all().categories()).hasSize(1);
    }
}

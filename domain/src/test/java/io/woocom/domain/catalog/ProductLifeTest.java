package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.ContentExamples.archived;
import static io.woocom.domain.catalog.ContentExamples.plain;
import static io.woocom.domain.catalog.ContentExamples.simple;
import static io.woocom.domain.catalog.ContentExamples.sized;
import static io.woocom.domain.catalog.ContentExamples.titled;
import static io.woocom.domain.catalog.ContentExamples.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is told of a product at each step of its life.
class ProductLifeTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final ProductId ID = new ProductId("prod_" + "0".repeat(26));

    @ParameterizedTest
    @CsvSource({"DRAFT,Changed", "PUBLISHED,Published", "HIDDEN,Published", "ARCHIVED,Changed"})
    void begins_published_only_where_it_is_for_sale(ProductStatus status, String event) {
        var change = Product.create(ID, simple(plain(1)).withStatus(status), MONDAY);

        assertThat(change.events()).hasSize(1);
        assertThat(change.events().getFirst().getClass().getSimpleName()).isEqualTo(event);
        assertThat(change.state().createdAt()).isEqualTo(MONDAY);
        assertThat(change.state().revision()).isEqualTo(Revision.NEW);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,    PUBLISHED, Published",
        "DRAFT,    HIDDEN,    Published",
        "DRAFT,    ARCHIVED,  Archived",
        "PUBLISHED,DRAFT,     Changed",
        "PUBLISHED,HIDDEN,    Changed",
        "PUBLISHED,ARCHIVED,  Archived",
        "HIDDEN,   DRAFT,     Changed",
        "HIDDEN,   PUBLISHED, Changed",
        "HIDDEN,   ARCHIVED,  Archived",
        "ARCHIVED, DRAFT,     Changed",
    })
    void tells_each_step_from_one_status_to_another(
            ProductStatus from, ProductStatus to, String event) {
        var content = simple(plain(1)).withStatus(from);
        var change = product(content).become(content.withStatus(to), TUESDAY);

        assertThat(change.events()).hasSize(1);
        assertThat(change.events().getFirst().getClass().getSimpleName()).isEqualTo(event);
        assertThat(change.events().getFirst().product()).isEqualTo(ID);
        assertThat(change.events().getFirst().at()).isEqualTo(TUESDAY);
    }

    @Test
    void is_changed_by_new_words_and_keeps_its_beginning() {
        var change = product(simple(plain(1))).become(titled(simple(plain(1)), "Big mug"), TUESDAY);

        assertThat(change.events()).containsExactly(new ProductEvent.Changed(ID, TUESDAY));
        assertThat(change.state().content().title()).isEqualTo("Big mug");
        assertThat(change.state().createdAt()).isEqualTo(MONDAY);
        assertThat(change.state().updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void is_not_changed_by_what_it_says_already() {
        var product = product(simple(plain(1)));
        var change = product.become(simple(plain(1)), TUESDAY);

        assertThat(change.changed()).isFalse();
        assertThat(change.state()).isSameAs(product);
    }

    @Test
    void is_archived_once() {
        var archived = product(simple(plain(1))).archive(TUESDAY);

        assertThat(archived.events()).containsExactly(new ProductEvent.Archived(ID, TUESDAY));
        assertThat(archived.state().archive(TUESDAY).changed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProductStatus.class,
            names = {"PUBLISHED", "HIDDEN"})
    void is_not_sold_again_once_archived_unless_it_was_made_a_draft(ProductStatus status) {
        var content = simple(plain(1));
        var archived = product(content).archive(TUESDAY).state();

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> archived.become(content.withStatus(status), TUESDAY));

        var draft = archived.become(content.withStatus(ProductStatus.DRAFT), TUESDAY).state();
        assertThat(draft.become(content.withStatus(status), TUESDAY).events())
                .containsExactly(new ProductEvent.Published(ID, TUESDAY));
    }

    @Test
    void refuses_a_content_that_breaks_the_rules_of_its_type() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> product(simple(plain(1))).become(simple(), TUESDAY));
    }

    @Test
    void sells_no_archived_variant_and_none_at_all_while_it_is_not_for_sale() {
        var content = variable(sized(1, "S"), archived(sized(2, "M")));

        assertThat(product(content).variantsForSale()).containsExactly(sized(1, "S"));
        assertThat(product(content.withStatus(ProductStatus.DRAFT)).variantsForSale()).isEmpty();
        assertThat(product(content.withStatus(ProductStatus.ARCHIVED)).variantsForSale()).isEmpty();
        assertThat(product(content.withStatus(ProductStatus.HIDDEN)).variantsForSale()).hasSize(1);
    }

    @Test
    void finds_its_variants_by_id_and_by_sku_the_archived_ones_too() {
        var product = product(variable(sized(1, "S"), archived(sized(2, "M"))));

        assertThat(product.variant(sized(2, "M").id())).contains(archived(sized(2, "M")));
        assertThat(product.variant(new Sku("mug-1"))).contains(sized(1, "S"));
        assertThat(product.variant(new Sku("mug-3"))).isEmpty();
    }

    private static Product product(Product.Content content) {
        return Product.create(ID, content, MONDAY).state();
    }
}

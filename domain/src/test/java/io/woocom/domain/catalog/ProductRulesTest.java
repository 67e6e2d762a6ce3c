package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.ContentExamples.archived;
import static io.woocom.domain.catalog.ContentExamples.called;
import static io.woocom.domain.catalog.ContentExamples.content;
import static io.woocom.domain.catalog.ContentExamples.external;
import static io.woocom.domain.catalog.ContentExamples.grouped;
import static io.woocom.domain.catalog.ContentExamples.plain;
import static io.woocom.domain.catalog.ContentExamples.simple;
import static io.woocom.domain.catalog.ContentExamples.sized;
import static io.woocom.domain.catalog.ContentExamples.titled;
import static io.woocom.domain.catalog.ContentExamples.variable;
import static io.woocom.domain.catalog.ContentExamples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What each type of product asks of its content.
class ProductRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ProductId ID = new ProductId("prod_" + "0".repeat(26));

    @Test
    void a_simple_product_has_one_variant_without_options() {
        assertThat(problemsOf(simple(plain(1)))).isEmpty();
        assertThat(problemsOf(simple())).containsExactly("/variants");
        assertThat(problemsOf(simple(plain(1), plain(2)))).containsExactly("/variants");
        assertThat(problemsOf(simple(sized(1, "S")))).containsExactly("/variants");
        assertThat(
                        problemsOf(
                                content(
                                        ProductType.SIMPLE,
                                        List.of(new Product.Option("Size", List.of("S"))),
                                        List.of(plain(1)))))
                .containsExactly("/variants");
    }

    @Test
    void a_simple_product_keeps_the_archived_variants_it_had_as_a_variable_one() {
        assertThat(problemsOf(simple(plain(1), archived(sized(2, "S"))))).isEmpty();
    }

    @Test
    void a_variable_products_variants_are_told_apart_by_their_options() {
        assertThat(problemsOf(variable(sized(1, "S"), sized(2, "M")))).isEmpty();
        assertThat(problemsOf(variable(sized(1, "S"), sized(2, "S"))))
                .containsExactly("/variants/1/options");
        assertThat(problemsOf(variable(sized(1, "S"), archived(sized(2, "S"))))).isEmpty();
    }

    @Test
    void a_variable_products_variants_have_no_option_that_the_product_lacks() {
        var unsized = content(ProductType.VARIABLE, List.of(), List.of(sized(1, "S")));

        assertThat(problemsOf(unsized)).containsExactly("/variants/0/options");
    }

    @Test
    void a_variable_products_variants_have_values_that_its_options_have() {
        assertThat(problemsOf(variable(sized(1, "S"), sized(2, "XXL"))))
                .containsExactly("/variants/1/options");
        assertThat(problemsOf(variable(sized(1, "S"), archived(sized(2, "XXL"))))).isEmpty();
    }

    @Test
    void no_two_options_have_one_name() {
        var size = new Product.Option("Size", List.of("S"));

        assertThat(problemsOf(content(ProductType.VARIABLE, List.of(size, size), List.of())))
                .containsExactly("/options");
    }

    @Test
    void variants_lose_the_value_of_an_option_that_is_given_up() {
        var color = new Product.Option("Color", List.of("Red"));
        var left = variable(sized(1, "S")).withOptions(List.of(color));

        assertThat(left.variants().getFirst().options()).isEmpty();
        assertThat(problemsOf(left)).isEmpty();
    }

    @Test
    void grouped_and_external_products_have_no_variants() {
        assertThat(problemsOf(grouped())).isEmpty();
        assertThat(problemsOf(content(ProductType.GROUPED, List.of(), List.of(plain(1)))))
                .containsExactly("/variants");
        assertThat(problemsOf(content(ProductType.EXTERNAL, List.of(), List.of(plain(1)))))
                .containsExactlyInAnyOrder("/variants", "/external_url");
    }

    @Test
    void an_external_product_and_no_other_has_a_link() {
        var external = external(Price.of(Money.of(1800, "USD")));

        assertThat(problemsOf(external)).isEmpty();
        assertThat(problemsOf(with(external, List.of(), Optional.empty())))
                .containsExactly("/external_url");
        assertThat(problemsOf(with(simple(plain(1)), List.of(), external.external())))
                .containsExactly("/external_url");
    }

    @Test
    void only_a_grouped_product_has_children() {
        assertThat(problemsOf(grouped(ID))).isEmpty();
        assertThat(problemsOf(with(simple(plain(1)), List.of(ID), Optional.empty())))
                .containsExactly("/children");
    }

    @Test
    void no_two_variants_share_a_sku_whatever_its_case_or_an_id() {
        assertThat(problemsOf(variable(called(sized(1, "S"), "mug"), called(sized(2, "M"), "MUG"))))
                .containsExactly("/variants/1/sku");
        assertThat(problemsOf(variable(sized(1, "S"), called(sized(1, "M"), "OTHER"))))
                .containsExactly("/variants/1/id");
    }

    @Test
    void a_product_has_at_most_250_variants() {
        assertThat(problemsOf(variable(sized(250)))).isEmpty();
        assertThat(problemsOf(variable(sized(251)))).containsExactly("/variants");
    }

    @Test
    void a_title_has_1_to_500_characters() {
        assertThat(problemsOf(titled(simple(plain(1)), "t".repeat(500)))).isEmpty();
        assertThat(problemsOf(titled(simple(plain(1)), "t".repeat(501)))).containsExactly("/title");
        assertThat(problemsOf(titled(simple(plain(1)), " "))).containsExactly("/title");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(problemsOf(titled(simple(), ""))).containsExactly("/title", "/variants");
    }

    private static List<String> problemsOf(Product.Content content) {
        var refusal =
                catchThrowableOfType(Refusal.Invalid.class, () -> Product.create(ID, content, NOW));
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(Problem::pointer).toList();
    }
}

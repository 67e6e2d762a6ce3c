package io.woocom.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Slugs, skus, tax categories, pictures: the merchant's own names for things.
class HandlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "blue-mug", "blue_mug_2", "mug_", "a--b"})
    void a_slug_is_lower_case_letters_digits_and_dashes(String text) {
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-mug", "mug-", "_mug", "Mug", "blue mug", "tasse-à-thé", "mug\n"})
    void nothing_else_is_a_slug(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @Test
    void a_slug_has_at_most_200_characters_and_so_has_each_further_attempt() {
        var longest = new Slug("m".repeat(200));

        assertThat(Slug.isValid("m".repeat(201))).isFalse();
        assertThat(longest.attempt(1)).isEqualTo(longest);
        assertThat(longest.attempt(99_999).value())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("-99999");
    }

    @Test
    void a_taken_slug_is_tried_again_with_a_number() {
        assertThat(new Slug("mug").attempt(2)).hasToString("mug-2");
        assertThat(new Slug("mug").attempt(3)).hasToString("mug-3");
    }

    @Test
    void a_sku_names_a_variant_whatever_its_case_and_is_shown_as_written() {
        var sku = new Sku("Mug-Blue/1");

        assertThat(sku).hasToString("Mug-Blue/1");
        assertThat(sku.names(new Sku("MUG-BLUE/1"))).isTrue();
        assertThat(sku.names(new Sku("MUG-BLUE/2"))).isFalse();
        assertThat(sku.key()).isEqualTo("mug-blue/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " MUG", "MUG ", "MUG\t", "M\nUG", "M\u0000UG", "\u2003MUG"})
    void a_sku_has_no_control_characters_and_no_white_space_around_it(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sku(text));
    }

    @Test
    void a_sku_has_at_most_128_characters() {
        assertThat(Sku.isValid("S".repeat(128))).isTrue();
        assertThat(Sku.isValid("S".repeat(129))).isFalse();
        assertThat(Sku.isValid("with spaces inside")).isTrue();
    }

    @Test
    void a_tax_category_is_one_of_the_common_ones_or_the_merchants_own() {
        assertThat(TaxCategory.STANDARD.value()).isEqualTo("standard");
        assertThat(TaxCategory.isValid("books-and_papers2")).isTrue();
        assertThat(TaxCategory.isValid("Reduced rate")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TaxCategory(""));
    }

    @Test
    void a_picture_has_an_address() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Media(" ", "a mug"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Media("h".repeat(2049), ""));
    }
}

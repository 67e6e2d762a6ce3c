package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.ProductFixture.MORNING;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditingVariantsTest {

    private final CatalogFixture catalog = new CatalogFixture();
    private final Product shirt = shirt();

    @Test
    void a_variant_is_added_once_however_often_it_is_asked_for() {
        var third = third();
        var request =
                new AddVariant.Request(
                        shirt.id(), third, Optional.empty(), Optional.of(aClaim("nothing yet")));
        var longer = catalog.addVariant.add(request);

        assertThat(longer.variant(third.id())).contains(third);
        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> catalog.addVariant.add(again(request)))
                .satisfies(met -> assertThat(met.result()).isEqualTo(third.id().value()));
    }

    @Test
    void a_simple_product_takes_no_second_variant() {
        var mug = aProduct().savedIn(catalog.products);

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() ->
                        catalog.addVariant.add(
                                new AddVariant.Request(
                                        mug.id(), third(), Optional.empty(), Optional.empty())));
    }

    @Test
    void a_variant_out_of_sale_stays_with_its_product() {
        var first = shirt.content().variants().getFirst();

        var after =
                catalog.archiveVariant.archive(
                        new ArchiveVariant.Request(first.id(), Optional.of(1L), Optional.empty()));

        assertThat(after.variant(first.id())).contains(first.outOfSale());
        assertThat(after.variantsForSale()).hasSize(1);
    }

    @Test
    void the_only_variant_of_a_simple_product_is_not_taken_out_of_sale() {
        var mug = aProduct().savedIn(catalog.products).content().variants().getFirst();

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() ->
                        catalog.archiveVariant.archive(
                                new ArchiveVariant.Request(
                                        mug.id(), Optional.empty(), Optional.empty())));
    }

    @Test
    void a_variant_of_another_version_of_the_product_is_stale() {
        var first = shirt.content().variants().getFirst();

        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() ->
                        catalog.archiveVariant.archive(
                                new ArchiveVariant.Request(
                                        first.id(), Optional.of(2L), Optional.empty())));
    }

    @Test
    void an_unknown_variant_is_not_found() {
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() ->
                        catalog.archiveVariant.archive(
                                new ArchiveVariant.Request(
                                        aProduct().variant(0),
                                        Optional.empty(),
                                        Optional.empty())));
    }

    @Test
    void a_variant_that_staff_write_names_every_option() {
        var open = third().withinOptions(List.of());
        var first = shirt.content().variants().getFirst();

        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> add(open));
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() ->
                        catalog.editVariant.edit(
                                new EditVariant.Request(
                                        first.id(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        variant -> variant.withinOptions(List.of()))));
    }

    @Test
    void a_variant_that_a_file_left_open_is_edited_in_everything_else() {
        var opened = new ArrayList<>(shirt.content().variants());
        var first = opened.removeFirst();
        opened.add(first.withinOptions(List.of()));
        catalog.products.save(shirt.become(shirt.content().withVariants(opened), MORNING));

        assertThat(
                        catalog.archiveVariant.archive(
                                new ArchiveVariant.Request(
                                        opened.getFirst().id(),
                                        Optional.empty(),
                                        Optional.empty())))
                .isNotNull();
    }

    private Product add(Variant variant) {
        return catalog.addVariant.add(
                new AddVariant.Request(shirt.id(), variant, Optional.empty(), Optional.empty()));
    }

    /// With two variants, and room for two more.
    private Product shirt() {
        var fixture = aProduct().variants(4);
        var content = fixture.content();
        var two = content.withVariants(content.variants().subList(0, 2));
        return catalog.products.save(Product.create(fixture.id(), two, MORNING));
    }

    private static Variant third() {
        return aProduct().variants(3).content().variants().getLast();
    }

    /// The same request, for which the edge has made another id.
    private static AddVariant.Request again(AddVariant.Request first) {
        return new AddVariant.Request(first.product(), fourth(), first.version(), first.claim());
    }

    private static Variant fourth() {
        return aProduct().variants(4).content().variants().getLast();
    }
}

package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EditingProductsTest {

    private static final CategoryId NOWHERE = CategoryFixture.aCategory("Nowhere").id();

    private final CatalogFixture catalog = new CatalogFixture();

    @Test
    void a_new_product_is_kept_and_told() {
        var product = create(aProduct());

        assertThat(catalog.products.find(product.id())).contains(product);
        assertThat(catalog.memory.told())
                .extracting(Memory.Told::event)
                .containsExactly(new ProductEvent.Published(product.id(), product.createdAt()));
    }

    @Test
    void a_request_that_comes_twice_makes_one_product() {
        var content = aProduct().content();
        var claim = Optional.of(aClaim("nothing yet"));
        var product = catalog.createProduct.create(content, claim);

        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> catalog.createProduct.create(content, claim))
                .satisfies(met -> assertThat(met.result()).isEqualTo(product.id().value()));
    }

    @Test
    void everything_a_product_refers_to_must_exist_and_all_that_does_not_is_named() {
        var grouped = aProduct().showing(aProduct().id()).in(NOWHERE);

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> create(grouped))
                .satisfies(refusal ->
                        assertThat(refusal.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/category_ids/0", "/children/0"));
        assertThat(catalog.memory.told()).isEmpty();
    }

    @Test
    void an_edit_is_based_on_what_is_there_now() {
        var product = create(aProduct());
        catalog.clock.pass(Duration.ofHours(1));

        var edited = edit(product, Optional.of(1L), content -> content.withSlug(new Slug("next")));

        assertThat(edited.content().slug()).isEqualTo(new Slug("next"));
        assertThat(edited.updatedAt()).isEqualTo(catalog.clock.instant());
        assertThat(edited.revision().version()).isEqualTo(2);
    }

    @Test
    void an_edit_of_a_version_that_is_not_the_present_one_is_stale() {
        var product = create(aProduct());
        edit(product, Optional.empty(), content -> content.withSlug(new Slug("first")));

        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() ->
                        edit(product, Optional.of(1L), one -> one.withSlug(new Slug("second"))));
    }

    @Test
    void an_edit_without_a_version_is_made_again_on_what_somebody_else_wrote_meanwhile() {
        var product = create(aProduct());
        var disturbed =
                edit(
                        product,
                        Optional.empty(),
                        content -> {
                            if (content.status() == ProductStatus.PUBLISHED) {
                                catalog.archiveProduct.archive(
                                        new ArchiveProduct.Request(
                                                product.id(), Optional.empty(), Optional.empty()));
                            }
                            return content.withSlug(new Slug("edited"));
                        });

        assertThat(disturbed.content().status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(disturbed.content().slug()).isEqualTo(new Slug("edited"));
    }

    @Test
    void an_edit_that_changes_nothing_writes_and_tells_nothing() {
        var product = create(aProduct());

        assertThat(edit(product, Optional.empty(), content -> content)).isEqualTo(product);
        assertThat(catalog.memory.told()).hasSize(1);
    }

    @Test
    void a_product_keeps_its_type() {
        var product = create(aProduct());
        var grouped = aProduct().showing().content();

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edit(product, Optional.empty(), _ -> grouped));
    }

    @Test
    void an_edit_may_not_name_a_category_that_does_not_exist() {
        var product = create(aProduct());
        var lost = aProduct().in(NOWHERE).content();

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edit(product, Optional.empty(), _ -> lost));
    }

    @Test
    void an_unknown_product_is_not_found() {
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() ->
                        catalog.archiveProduct.archive(
                                new ArchiveProduct.Request(
                                        aProduct().id(), Optional.empty(), Optional.empty())));
    }

    @Test
    void archiving_twice_tells_once() {
        var product = create(aProduct());
        catalog.archiveProduct.archive(
                new ArchiveProduct.Request(product.id(), Optional.empty(), Optional.empty()));
        var again =
                catalog.archiveProduct.archive(
                        new ArchiveProduct.Request(
                                product.id(), Optional.empty(), Optional.empty()));

        assertThat(again.content().status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(catalog.memory.told()).hasSize(2);
    }

    private Product create(ProductFixture product) {
        return catalog.createProduct.create(product.content(), Optional.empty());
    }

    private Product edit(
            Product product, Optional<Long> version, UnaryOperator<Product.Content> edit) {
        return catalog.editProduct.edit(new EditProduct.Request(product.id(), version, edit));
    }
}

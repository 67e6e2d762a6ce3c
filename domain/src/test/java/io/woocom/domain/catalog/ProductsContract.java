package io.woocom.domain.catalog;

import static io.woocom.domain.catalog.ProductFixture.MORNING;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.ClaimFixture.otherwise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What every keeper of products promises. `products` is the same and holds nothing but what the
/// test put there.
public interface ProductsContract extends KeepsClaimsContract {

    Products products();

    @Override
    default KeepsClaims keeper() {
        return products();
    }

    @Test
    default void a_saved_product_is_found_as_it_was_saved() {
        var saved = aProduct().variants(3).savedIn(products());

        assertThat(products().find(saved.id())).contains(saved);
        assertThat(saved.revision().version()).isEqualTo(1);
        assertThat(saved.revision().sequence()).isEqualTo(1);
    }

    @Test
    default void products_are_found_together_without_those_that_do_not_exist() {
        var mug = aProduct().savedIn(products());
        var bowl = aProduct().savedIn(products());

        assertThat(products().findAll(List.of(mug.id(), aProduct().id(), bowl.id())))
                .containsOnlyKeys(mug.id(), bowl.id())
                .containsEntry(mug.id(), mug);
    }

    @Test
    default void more_products_than_one_batch_holds_are_found_together() {
        var ids = new ArrayList<ProductId>();
        for (var i = 0; i < 120; i++) {
            ids.add(aProduct().savedIn(products()).id());
        }

        assertThat(products().findAll(ids)).containsOnlyKeys(ids);
    }

    @Test
    default void a_sku_leads_to_its_variant_whatever_its_case() {
        var mug = aProduct().sku("Mug-Äpfel").savedIn(products());
        var variant = mug.content().variants().getFirst().id();

        assertThat(products().resolve(List.of(new Sku("MUG-äPFEL")), List.of(variant)))
                .containsEntry("mug-äpfel", new Products.Handle(mug.id(), variant, true))
                .containsEntry(variant.value(), new Products.Handle(mug.id(), variant, true));
        assertThat(products().findBySku(new Sku("mug-ÄPFEL"))).contains(mug);
    }

    @Test
    default void a_sku_that_nobody_has_leads_nowhere() {
        assertThat(products().resolve(List.of(new Sku("NONE")), List.of())).isEmpty();
        assertThat(products().findBySku(new Sku("NONE"))).isEmpty();
    }

    @Test
    default void a_sku_is_given_once_whatever_its_case_and_the_second_product_is_not_saved() {
        aProduct().sku("CUP").savedIn(products());
        var second = aProduct().sku("cup");

        refused("sku_taken", () -> second.savedIn(products()));

        assertThat(products().find(second.id())).isEmpty();
        assertThat(products().findBySlug(second.content().slug())).isEmpty();
    }

    @Test
    default void a_slug_is_given_once() {
        var first = aProduct().slug("tea-cup").savedIn(products());
        var second = aProduct().slug("tea-cup").sku("OTHER");

        refused("slug_taken", () -> second.savedIn(products()));

        assertThat(products().findBySlug(new Slug("tea-cup"))).contains(first.id());
        assertThat(products().findBySku(new Sku("OTHER"))).isEmpty();
    }

    @Test
    default void a_renamed_product_frees_its_sku_and_slug() {
        var pot = aProduct().sku("POT").slug("pot").savedIn(products());

        edit(pot, content -> resku(content, "KETTLE").withSlug(new Slug("kettle")));
        var heir = aProduct().sku("POT").slug("pot").savedIn(products());

        assertThat(products().findBySlug(new Slug("kettle"))).contains(pot.id());
        assertThat(products().findBySlug(new Slug("pot"))).contains(heir.id());
        assertThat(products().findBySku(new Sku("POT"))).contains(heir);
    }

    @Test
    default void two_variants_may_trade_their_skus() {
        var fixture = aProduct().variants(2);
        var saved = fixture.savedIn(products());
        var first = saved.content().variants().get(0);
        var second = saved.content().variants().get(1);

        edit(
                saved,
                content ->
                        content.withVariants(
                                List.of(
                                        renamed(first, second.sku().value()),
                                        renamed(second, first.sku().value()))));

        var handles = products().resolve(List.of(first.sku(), second.sku()), List.of());
        assertThat(handles.get(first.sku().key()))
                .isEqualTo(new Products.Handle(saved.id(), second.id(), true));
        assertThat(handles.get(second.sku().key()))
                .isEqualTo(new Products.Handle(saved.id(), first.id(), true));
    }

    @Test
    default void handles_say_whether_their_variant_is_for_sale() {
        var draft = aProduct().with(ProductStatus.DRAFT).variants(2).savedIn(products());
        var variants = draft.content().variants();
        assertThat(forSale(variants.get(0))).isFalse();

        edit(
                draft,
                content ->
                        content.withStatus(ProductStatus.PUBLISHED)
                                .withVariants(
                                        List.of(variants.get(0), variants.get(1).outOfSale())));

        assertThat(forSale(variants.get(0))).isTrue();
        assertThat(forSale(variants.get(1))).isFalse();
    }

    @Test
    default void the_second_writer_of_a_version_is_stale_and_changes_nothing() {
        var seen = aProduct().sku("JUG").savedIn(products());
        var first = edit(seen, content -> resku(content, "JAR"));

        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> edit(seen, content -> resku(content, "BIN")));

        assertThat(products().find(seen.id())).contains(first);
        assertThat(products().findBySku(new Sku("JAR"))).contains(first);
        assertThat(products().findBySku(new Sku("BIN"))).isEmpty();
    }

    @Test
    default void a_product_is_made_once() {
        var change = aProduct().created();
        products().save(change);

        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> products().save(change));
    }

    @Test
    default void a_product_of_most_variants_gives_and_frees_all_its_skus() {
        var saved = aProduct().variants(Product.MOST_VARIANTS).savedIn(products());
        var old = saved.content().variants().stream().map(Variant::sku).toList();

        var renamed =
                edit(
                        saved,
                        content ->
                                content.withVariants(
                                        content.variants().stream()
                                                .map(one -> renamed(one, "NEW-" + one.sku()))
                                                .toList()));

        assertThat(products().find(saved.id())).contains(renamed);
        var current = renamed.content().variants().stream().map(Variant::sku).toList();
        assertThat(products().resolve(current, List.of())).hasSize(Product.MOST_VARIANTS);
        assertThat(products().resolve(old, List.of())).isEmpty();
    }

    @Test
    default void one_taken_sku_of_most_refuses_the_whole_product() {
        aProduct().sku("TAKEN").savedIn(products());
        var fixture = aProduct().variants(Product.MOST_VARIANTS);
        var content = fixture.content();
        var variants = new ArrayList<>(content.variants());
        variants.set(200, renamed(variants.get(200), "taken"));
        var change = Product.create(fixture.id(), content.withVariants(variants), MORNING);

        refused("sku_taken", () -> products().save(change));

        assertThat(products().find(fixture.id())).isEmpty();
        assertThat(products().findBySku(variants.getFirst().sku())).isEmpty();
    }

    @Test
    default void the_list_shows_every_product_once_newest_first() {
        var made = new ArrayList<ProductId>();
        for (var i = 0; i < 11; i++) {
            made.addFirst(aProduct().with(ProductStatus.DRAFT).savedIn(products()).id());
        }

        var seen = new ArrayList<ProductId>();
        var page = products().list(Page.Request.first(4));
        page.items().forEach(product -> seen.add(product.id()));
        while (page.next().isPresent()) {
            page = products().list(new Page.Request(4, page.next()));
            page.items().forEach(product -> seen.add(product.id()));
        }

        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    default void the_same_request_makes_one_product() {
        var fixture = aProduct();
        var again = aProduct();
        var claim = aClaim(fixture.id().value());
        products().save(fixture.created().claimedBy(Optional.of(claim)));

        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> products().save(again.created().claimedBy(Optional.of(claim))))
                .satisfies(met -> assertThat(met.result()).isEqualTo(fixture.id().value()));

        assertThat(products().find(again.id())).isEmpty();
    }

    @Test
    default void a_key_that_was_used_for_something_else_is_refused() {
        var claim = aClaim(aProduct().id().value());
        products().save(aProduct().created().claimedBy(Optional.of(claim)));
        var other = aProduct().created().claimedBy(Optional.of(otherwise(claim)));

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> products().save(other))
                .satisfies(met -> assertThat(met.code()).isEqualTo("idempotency_key_reused"));
    }

    private boolean forSale(Variant variant) {
        var bySku = products().resolve(List.of(variant.sku()), List.of()).get(variant.sku().key());
        var byId = products().resolve(List.of(), List.of(variant.id())).get(variant.id().value());
        assertThat(bySku).isNotNull().isEqualTo(byId);
        return bySku.forSale();
    }

    private Product edit(Product product, UnaryOperator<Product.Content> edit) {
        return products()
                .save(product.become(edit.apply(product.content()), MORNING.plusSeconds(3600)));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(attempt)
                .satisfies(met -> assertThat(met.code()).isEqualTo(code));
    }

    private static Product.Content resku(Product.Content content, String sku) {
        return content.withVariants(List.of(renamed(content.variants().getFirst(), sku)));
    }

    private static Variant renamed(Variant variant, String sku) {
        return new Variant(
                variant.id(),
                new Sku(sku),
                variant.gtin(),
                variant.title(),
                variant.options(),
                variant.prices(),
                variant.taxCategory(),
                variant.taxable(),
                variant.requiresShipping(),
                variant.weightGrams(),
                variant.dimensions(),
                variant.metadata(),
                variant.archived());
    }
}

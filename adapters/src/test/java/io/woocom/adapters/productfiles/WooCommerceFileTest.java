package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant.Dimensions;
import io.woocom.domain.importing.FileChunk;
import io.woocom.domain.importing.FileProduct.FileCategory;
import io.woocom.domain.importing.FileStock;
import io.woocom.domain.importing.FileVariant;
import io.woocom.domain.importing.SourceKey;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WooCommerceFileTest {

    private final List<FileChunk> file = Files.resource("woocommerce.csv");

    @Test
    void every_row_becomes_a_product_or_a_variant_of_one() {
        assertThat(Files.refused(file)).isEmpty();
        assertThat(Files.products(file))
                .extracting(product -> product.title())
                .containsExactly("Song", "Cap", "Set", "=Afar");
    }

    @Test
    void a_sale_lasts_to_the_end_of_its_last_day_in_the_stores_time_zone() {
        var price = Files.variant("SONG", file).price().orElseThrow();

        assertThat(price.regular()).isEqualTo(Money.of(199, "USD"));
        assertThat(price.sale())
                .contains(
                        new Price.Sale(
                                Money.of(100, "USD"),
                                Optional.of(Instant.parse("2026-11-27T05:00:00Z")),
                                Optional.of(Instant.parse("2026-12-01T05:00:00Z"))));
    }

    @Test
    void a_simple_product_says_all_of_itself() {
        var song = Files.named("Song", file);

        assertThat(song.type()).isEqualTo(ProductType.SIMPLE);
        assertThat(song.lines()).containsExactly(3);
        assertThat(song.description()).contains("Two\nlines");
        assertThat(song.categories())
                .extracting(path -> path.stream().map(FileCategory::name).toList())
                .containsExactly(List.of("Music", "Songs"), List.of("Gifts, small"));
        assertThat(song.media())
                .containsExactly(
                        new Media("https://example.com/a.jpg", "Song"),
                        new Media("https://example.com/b.jpg", "Song"));
        assertThat(song.attributes())
                .containsExactly(new Product.Attribute("Mood", List.of("Calm", "Bright"), true));
        assertThat(song.metadata()).isEqualTo(Map.of("care", "Handle with ears"));
        assertThat(Files.variant("SONG", file))
                .returns(false, FileVariant::requiresShipping)
                .returns(false, FileVariant::taxable)
                .returns(Optional.of("4006381333931"), FileVariant::gtin)
                .returns(Optional.of(FileStock.UNTRACKED), FileVariant::stock);
    }

    @Test
    void metadata_with_an_underscore_are_kept_but_for_what_wordpress_keeps_for_itself() {
        var csv =
                Files.text(
                        """
                        Type,SKU,Name,Regular price,Meta: _care,Meta: _Edit_Lock,Meta: _skull
                        simple,A,Cap,1,Wash cold,123:1,Yes
                        """);

        assertThat(Files.named("Cap", csv).metadata())
                .isEqualTo(Map.of("_care", "Wash cold", "_skull", "Yes"));
    }

    @Test
    void variations_before_and_after_their_parent_are_its_variants() {
        var cap = Files.named("Cap", file);

        assertThat(cap.status()).isEqualTo(ProductStatus.HIDDEN);
        assertThat(cap.options())
                .containsExactly(new Product.Option("Colour", List.of("Blue", "Red")));
        assertThat(cap.variants())
                .extracting(FileVariant::line, FileVariant::options)
                .containsExactly(
                        tuple(2, Map.of("Colour", "Red")), tuple(6, Map.of("Colour", "Blue")));
    }

    @Test
    void a_variation_takes_from_its_parent_what_it_leaves_out() {
        var red = Files.variant("CAP-RED", file);

        assertThat(red.taxCategory()).isEqualTo(new TaxCategory("reduced-rate"));
        assertThat(red.weightGrams()).isEqualTo(OptionalInt.of(250));
        assertThat(red.dimensions()).contains(new Dimensions(100, 200, 300));
        assertThat(red.stock()).contains(new FileStock(true, 4, true));
        assertThat(red.metadata()).isEqualTo(Map.of("care", "Wash cold"));
    }

    @Test
    void a_row_without_sku_gets_one_and_sold_out_without_a_number_is_none_on_the_shelf() {
        assertThat(Files.variant("wc-12", file).stock()).contains(new FileStock(true, 0, false));
    }

    @Test
    void a_set_names_its_children_by_their_skus() {
        assertThat(Files.named("Set", file).children())
                .containsExactly(SourceKey.sku(new Sku("song")), SourceKey.sku(new Sku("CAP")));
    }

    @Test
    void an_exporters_mark_before_what_looks_like_a_formula_is_taken_off() {
        var afar = Files.named("=Afar", file);

        assertThat(afar.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(afar.external().orElseThrow().price()).contains(Price.of(Money.of(950, "USD")));
    }
}

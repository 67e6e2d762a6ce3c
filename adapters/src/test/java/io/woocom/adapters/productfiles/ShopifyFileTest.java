package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.importing.FileChunk;
import io.woocom.domain.importing.FileStock;
import io.woocom.domain.importing.FileVariant;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopifyFileTest {

    private final List<FileChunk> file = Files.resource("shopify.csv");

    @Test
    void rows_of_one_handle_are_one_product_and_the_handle_is_its_slug() {
        var tee = Files.named("Tee", file);

        assertThat(tee.slug()).isEqualTo(new Slug("tee"));
        assertThat(tee.type()).isEqualTo(ProductType.VARIABLE);
        assertThat(tee.lines()).containsExactly(2, 4);
        assertThat(tee.options())
                .containsExactly(
                        new Product.Option("Size", List.of("S", "M")),
                        new Product.Option("Colour", List.of("Sea Green")));
        assertThat(tee.media())
                .containsExactly(
                        new Media("https://example.com/1.jpg", "Front"),
                        new Media("https://example.com/2.jpg", "Back"),
                        new Media("https://example.com/v.jpg", "Tee"));
    }

    @Test
    void a_missing_sku_is_made_of_handle_and_option_values() {
        assertThat(made("tee-m-sea-green").options())
                .isEqualTo(Map.of("Size", "M", "Colour", "Sea Green"));
    }

    @Test
    void the_price_stands_beside_its_comparison() {
        var price = Files.variant("TEE-S", file).price().orElseThrow();

        assertThat(price.regular()).isEqualTo(Money.of(2_000, "USD"));
        assertThat(price.compareAt()).contains(Money.of(2_500, "USD"));
    }

    @Test
    void without_a_tracker_nothing_is_counted_whatever_the_quantity() {
        assertThat(Files.variant("TEE-S", file).stock()).contains(new FileStock(true, 3, false));
        assertThat(made("tee-m-sea-green").stock()).contains(FileStock.UNTRACKED);
    }

    @Test
    void default_title_means_no_options() {
        var old = Files.named("Old", file);

        assertThat(old.type()).isEqualTo(ProductType.SIMPLE);
        assertThat(old.options()).isEmpty();
        assertThat(old.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(old.variants().getFirst())
                .returns(false, FileVariant::taxable)
                .returns(Optional.of(new FileStock(true, 0, true)), FileVariant::stock);
    }

    @Test
    void a_gift_card_is_kept_as_a_draft_and_said() {
        assertThat(Files.named("Voucher", file).status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(file.stream().flatMap(chunk -> chunk.remarks().stream()))
                .extracting(Remark::code)
                .containsExactly("gift_card", "negative_stock");
    }

    private FileVariant made(String begin) {
        return Files.products(file).stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> variant.sku().value().matches(begin + "-[0-9a-f]{8}"))
                .findFirst()
                .orElseThrow();
    }
}

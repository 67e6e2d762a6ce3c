package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.importing.Tally;
import io.woocom.domain.shared.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Handles and options that look the same in an address stay apart.
class ShopifyNamesTest {

    private static final String HEADER =
            "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n";

    private final Shop shop = new Shop();

    @ParameterizedTest
    @CsvSource({"夏-1,冬-1", "a.b,a-b", "a-b,a.b", "café,cafe", "cafe,café"})
    void products_whose_handles_look_alike_are_two(String one, String other) {
        var csv = HEADER + one + ",One,,,A,1\n" + other + ",Other,,,B,2\n";

        assertThat(shop.imports(csv)).isEqualTo(new Tally(2, 2, 0, 0, 0));
        assertThat(shop.imports(csv)).isEqualTo(new Tally(2, 0, 0, 2, 0));

        assertThat(products())
                .extracting(product -> product.content().title())
                .containsExactlyInAnyOrder("One", "Other");
    }

    @Test
    void a_handle_that_is_a_slug_is_the_slug_whatever_its_case() {
        shop.imports(HEADER + "Blue-Tee,Tee,,,A,1\n");

        assertThat(shop.product("A").content().slug().value()).isEqualTo("blue-tee");
    }

    @ParameterizedTest
    @CsvSource({
        "+1.00,-1.00",
        "Красный 42,Синий 42",
        "S,s",
        "Sea Green,sea-green",
        "夏,冬",
    })
    void options_that_look_alike_have_each_a_sku(String one, String other) {
        var csv = HEADER + "lens,Lens,Power,'" + one + ",,1\nlens,,,'" + other + ",,2\n";

        assertThat(shop.imports(csv)).isEqualTo(new Tally(2, 2, 0, 0, 0));
        assertThat(shop.imports(csv)).isEqualTo(new Tally(2, 0, 0, 2, 0));

        assertThat(skus()).hasSize(2).doesNotHaveDuplicates().allMatch(this::standsInAnAddress);
    }

    @Test
    void an_option_and_the_end_of_a_handle_are_told_apart() {
        var csv = HEADER + "tee,Tee,Colour,red,,1\ntee-red,Red tee,,,,2\n";

        assertThat(shop.imports(csv)).isEqualTo(new Tally(2, 2, 0, 0, 0));

        assertThat(products()).hasSize(2);
        assertThat(skus()).contains("tee-red").doesNotHaveDuplicates();
    }

    private boolean standsInAnAddress(String sku) {
        return sku.matches("[A-Za-z0-9_-]+");
    }

    private List<String> skus() {
        return products().stream()
                .flatMap(product -> product.content().variants().stream())
                .map((Variant variant) -> variant.sku().value())
                .toList();
    }

    private List<Product> products() {
        return shop.products.list(Page.Request.first(100)).items();
    }
}

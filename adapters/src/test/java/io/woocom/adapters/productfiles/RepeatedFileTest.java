package io.woocom.adapters.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.Tally;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A file that comes again, changed a little, into a shop where something happened meanwhile.
class RepeatedFileTest {

    private static final String MUG =
            "Handle,Title,Variant SKU,Variant Price,Variant Inventory Tracker,Variant Inventory Qty,"
                    + "Variant Inventory Policy\nmug,Mug,MUG,9,%s,%s,%s\n";
    private static final String TEE =
            "Handle,Status,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                    + "tee,active,Tee,";

    private final Shop shop = new Shop();

    @Test
    void a_changed_backorder_cell_does_not_undo_sales() {
        shop.imports(MUG.formatted("shopify", "20", "deny"));
        sells(2);

        shop.imports(MUG.formatted("shopify", "20", "continue"));

        assertThat(shop.stock("MUG"))
                .returns(18, Stock::onHand)
                .returns(true, Stock::backorderable);
    }

    @Test
    void what_the_file_no_longer_tracks_is_simply_in_stock() {
        shop.imports(MUG.formatted("shopify", "0", "deny"));

        assertThat(shop.imports(MUG.formatted("", "0", "deny")).updated()).isEqualTo(1);

        assertThat(shop.stock("MUG"))
                .returns(false, Stock::tracked)
                .returns(false, Stock::backorderable)
                .returns(true, Stock::inStock);
    }

    @Test
    void what_the_file_tracks_again_is_counted_again() {
        shop.imports(MUG.formatted("shopify", "7", "deny"));
        shop.imports(MUG.formatted("", "7", "deny"));

        shop.imports(MUG.formatted("shopify", "5", "deny"));

        assertThat(shop.stock("MUG")).returns(true, Stock::tracked).returns(5, Stock::onHand);
    }

    @Test
    void a_variant_whose_option_got_another_name_goes_out_of_sale() {
        shop.imports(TEE + "Size,S,TEE-S,9\n");
        var renamed = TEE + "Talla,S,NEW-S,9\n";

        assertThat(shop.imports(renamed)).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(shop.imports(renamed)).isEqualTo(new Tally(1, 0, 0, 1, 0));

        assertThat(variant("TEE-S"))
                .returns(true, Variant::archived)
                .returns(Map.of(), Variant::options);
    }

    @Test
    void a_variant_whose_options_a_row_has_taken_goes_out_of_sale() {
        shop.imports(TEE + "Size,S,A,9\ntee,,,,M,B,9\n");

        assertThat(shop.imports(TEE + "Size,M,A,9\n").refused()).isZero();

        assertThat(variant("A").options()).containsEntry("Size", "M");
        assertThat(variant("B").archived()).isTrue();
    }

    @Test
    void a_variant_that_still_fits_stays_on_sale() {
        shop.imports(TEE + "Size,S,A,9\ntee,,,,M,B,9\n");

        shop.imports(TEE + "Size,S,A,9\n");

        assertThat(variant("B").archived()).isFalse();
    }

    @Test
    void an_archived_product_stays_so_and_the_rest_of_its_rows_is_imported() {
        shop.imports(TEE + "Size,S,A,9\n");
        shop.products.save(shop.product("A").archive(shop.clock.instant()));
        var file = TEE.replace("Tee", "Better tee") + "Size,S,A,9\n";

        var tally = shop.imports(file);

        assertThat(tally).isEqualTo(new Tally(1, 0, 1, 0, 0));
        assertThat(shop.product("A").content())
                .returns(ProductStatus.ARCHIVED, Product.Content::status)
                .returns("Better tee", Product.Content::title);
        assertThat(shop.remarks()).extracting(Remark::code).containsExactly("archived");
    }

    private void sells(int units) {
        shop.stocks.save(shop.stock("MUG").adjust(-units, "sold", shop.clock.instant()));
    }

    private Variant variant(String sku) {
        return shop.products.list(Page.Request.first(100)).items().stream()
                .flatMap(product -> product.variant(new Sku(sku)).stream())
                .findFirst()
                .orElseThrow();
    }
}

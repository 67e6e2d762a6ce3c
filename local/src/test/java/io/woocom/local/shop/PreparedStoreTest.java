package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.local.LocalSettings;
import io.woocom.local.PreparedStore;
import io.woocom.local.Shops;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new shop starts from the store that was prepared when it was built.
class PreparedStoreTest {

    private static final String SKU = "MUG-STONE-350";

    @TempDir private static Path folder;

    private static PreparedStore prepared = new PreparedStore(Path.of("not made yet"));

    @BeforeAll
    static void prepare() throws Exception {
        prepared = Shops.prepare(folder.resolve("work"), folder.resolve("sample"));
    }

    @Test
    void a_shop_in_memory_has_the_products_and_sells_them() throws Exception {
        try (var shop = Shops.start(LocalSettings.inMemory().startingFrom(prepared))) {
            var purchase = Purchase.of(Visitor.guest(shop.address()), SKU, 2);
            var order = purchase.checkout("tok_ok").expect(201).text("id");
            assertThat(purchase.orderOnce(order, "paid").text("status")).isEqualTo("confirmed");
        }
    }

    @Test
    void a_shop_in_a_new_folder_continues_from_what_was_done_there() throws Exception {
        var settings = LocalSettings.inMemory().startingFrom(prepared).in(folder.resolve("shop"));
        try (var shop = Shops.start(settings)) {
            Visitor.adminOf(shop.address())
                    .put("/admin/v1/stock/" + SKU, "{\"on_hand\": 4321}")
                    .expect(200);
        }
        try (var shop = Shops.start(settings)) {
            var stock = Visitor.adminOf(shop.address()).get("/admin/v1/stock/" + SKU).expect(200);
            assertThat(stock.number("on_hand")).isEqualTo(4321);
            var list = Visitor.guest(shop.address()).get("/store/v1/products?limit=100");
            assertThat(list.list("data")).hasSizeGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void holds_no_key_and_no_user() throws Exception {
        try (var files = Files.list(prepared.folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("tables", "positions");
        }
    }

    @Test
    void is_not_made_over_something() {
        assertThatThrownBy(() -> Shops.prepare(folder.resolve("again"), folder))
                .hasMessageContaining("exists already");
    }
}

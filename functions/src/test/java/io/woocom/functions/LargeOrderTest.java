package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The longest cart there may be, of goods that lie scattered over several buckets each, is one
/// order all the same, although one write reaches fewer places.
class LargeOrderTest {

    private static final int LINES = 80;
    private static final int EACH = 130;
    private static final String KEY = "Idempotency-Key";

    @TempDir Path folder;

    @Test
    void eighty_lines_from_four_buckets_each_are_one_order_and_all_come_back() {
        try (var shop = new EngineShop(folder)) {
            var guest = shop.aGuest();
            var cart = fullCart(shop, guest);

            var placed = shop.done(shop.checkout(cart, "tok_ok", guest).header(KEY, "once"));

            assertThat(placed.status()).isEqualTo(201);
            assertThat(stock(shop, 0)).isEqualTo("200/130/70").isEqualTo(stock(shop, LINES - 1));

            var cancelled = "/store/v1/orders/" + placed.at("/id") + "/cancel";
            shop.done(new Sent("POST", cancelled).by(guest));
            IntStream.range(0, LINES)
                    .forEach(i -> assertThat(stock(shop, i)).isEqualTo("200/0/200"));
        }
    }

    private static String fullCart(EngineShop shop, Principal guest) {
        for (var i = 0; i < LINES; i++) {
            shop.selling("MUG-" + i);
            shop.done(shop.asStaff("PUT", "/admin/v1/stock/MUG-" + i, "{\"on_hand\": 200}"));
        }
        var cart = shop.cartWith("MUG-0", EACH, guest);
        for (var i = 1; i < LINES; i++) {
            var line = "{\"sku\": \"MUG-%d\", \"quantity\": %d}".formatted(i, EACH);
            shop.done(new Sent("POST", cart + "/lines").by(guest).body(line));
        }
        return cart;
    }

    /// On hand, reserved and available.
    private static String stock(EngineShop shop, int i) {
        var stock = shop.done(shop.asStaff("GET", "/admin/v1/stock/MUG-" + i, ""));
        return stock.at("/on_hand") + "/" + stock.at("/reserved") + "/" + stock.at("/available");
    }
}

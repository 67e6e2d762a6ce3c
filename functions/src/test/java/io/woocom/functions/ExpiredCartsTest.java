package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.cart.Cart;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A cart lives for thirty days after it was last written to.
final class ExpiredCartsTest {

    private static final String MUG = "{\"sku\":\"MUG\",\"quantity\":1}";

    private final Shop shop = new Shop();
    private final Principal.Guest guest =
            new Principal.Guest(
                    ((Principal.Guest) shop.aGuest()).guest(),
                    shop.clock.instant().plus(Duration.ofDays(90)));
    private String cart = "";

    @BeforeEach
    void fill_a_cart() {
        shop.selling(aProduct().sku("MUG").priced(1450));
        cart = shop.send(shop.post("/store/v1/carts", "{}").by(guest)).header("Location");
        shop.send(shop.post(cart + "/lines", MUG).by(guest));
    }

    @Test
    void it_is_read_as_expired_and_still_tells_what_was_in_it() {
        pass(Cart.LIFE);

        var read = shop.send(shop.get(cart).by(guest));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.at("/status")).isEqualTo("expired");
        assertThat(read.at("/can_checkout")).isEqualTo("false");
        assertThat(read.at("/lines/0/sku")).isEqualTo("MUG");
    }

    @Test
    void it_takes_no_more_writes_and_is_listed_no_more() {
        pass(Cart.LIFE);

        var added = shop.send(shop.post(cart + "/lines", MUG).by(guest));
        var listed = shop.send(shop.get("/store/v1/carts?status=active").by(guest));

        assertThat(added.status()).isEqualTo(409);
        assertThat(added.at("/code")).isEqualTo("conflict");
        assertThat(listed.at("/data/0")).isEqualTo("missing");
    }

    @Test
    void every_write_gives_it_another_thirty_days() {
        pass(Cart.LIFE.minusSeconds(1));
        shop.send(shop.post(cart + "/lines", MUG).by(guest));
        pass(Cart.LIFE.minusSeconds(1));

        assertThat(shop.send(shop.get(cart).by(guest)).at("/status")).isEqualTo("active");
    }

    private void pass(Duration time) {
        shop.clock.set(shop.clock.instant().plus(time));
    }
}

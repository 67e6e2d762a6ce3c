package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was ordered as a guest stands in the account afterwards.
final class ClaimingOverHttpTest {

    private static final String CLAIM = "/store/v1/orders/claim";

    private final Shop shop = new Shop();

    @BeforeEach
    void sell_a_mug() {
        shop.selling(aProduct().sku("MUG"));
    }

    @Test
    void a_customer_finds_what_they_ordered_as_a_guest() {
        var guest = shop.aGuest();
        var order = shop.buys(guest, "MUG", "Ada@example.com").at("/id");
        shop.buys(guest, "MUG", "eve@example.com");
        shop.list(order);
        var ada = shop.signedUp("ada@Example.com");

        for (var i = 0; i < 2; i++) {
            var claim = shop.post(CLAIM, "").byToken(ada).header("Idempotency-Key", "once");
            var reply = shop.send(claim);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.at("/claimed")).isEqualTo("1");
            assertThat(reply.header("Idempotent-Replayed")).isEqualTo(i == 0 ? "" : "true");
        }
        assertThat(shop.send(shop.post(CLAIM, "").byToken(ada)).at("/claimed")).isEqualTo("0");

        shop.list(order);
        var customer = shop.shopperOf(ada);
        assertThat(shop.send(shop.get("/store/v1/orders").by(customer)).at("/data/0/id"))
                .isEqualTo(order);
        assertThat(shop.send(shop.get("/store/v1/orders/" + order).by(customer)).status())
                .isEqualTo(200);
    }

    @Test
    void only_a_customer_claims_and_says_nothing_of_what() {
        assertThat(shop.send(shop.post(CLAIM, "")).status()).isEqualTo(401);
        var ada = shop.signedUp("ada@example.com");
        var reply = shop.send(shop.post(CLAIM, "{\"email\":\"eve@example.com\"}").byToken(ada));
        assertThat(reply.faults()).hasToString("[/email unknown_field]");
    }
}

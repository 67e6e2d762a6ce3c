package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.GuestVerifier;
import io.woocom.adapters.tokens.OrderTokens;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.ordering.OrderId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who lost the way to an order gets it by mail, and with it to nothing else.
final class OrderAccessTest {

    private static final String ASK = "/store/v1/order-access";

    private final Shop shop = new Shop();
    private final Principal guest = shop.aGuest();
    private String order = "";
    private String number = "";

    @BeforeEach
    void buy_a_mug() {
        shop.selling(aProduct().sku("MUG").priced(1450));
        var placed = buy();
        order = placed.at("/id");
        number = placed.at("/order_number");
    }

    @Test
    void whoever_knows_number_and_address_has_a_letter_sent() {
        assertThat(ask(number, "ada@example.com").status()).isEqualTo(202);
        assertThat(ask(number.toLowerCase(java.util.Locale.ROOT), "ADA@example.com").status())
                .isEqualTo(202);
        assertThat(shop.letters).containsExactly(new OrderId(order), new OrderId(order));
    }

    @Test
    void a_wrong_guess_is_answered_the_same_and_sends_a_message_about_nothing() {
        var right = ask(number, "ada@example.com");
        for (var wrong :
                new Reply[] {
                    ask(number, "eve@example.com"),
                    ask("000-000-000", "ada@example.com"),
                    ask("no number", "ada@example.com")
                }) {
            assertThat(wrong.status()).isEqualTo(202);
            assertThat(wrong.body()).isEqualTo(right.body());
            assertThat(wrong.headers().keySet()).isEqualTo(right.headers().keySet());
        }
        assertThat(shop.letters).hasSize(4).containsOnlyOnce(new OrderId(order));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|[/order_number required, /email required]",
                "{\"order_number\":7,\"email\":\"x\"}|[/order_number wrong_type, /email bad_format]",
                "{\"order_number\":\"7\",\"email\":\"a@b.co\",\"to\":\"\"}|[/to unknown_field]"
            })
    void what_is_not_valid_is_told_where(String body, String faults) {
        assertThat(shop.send(shop.post(ASK, body)).faults()).hasToString(faults);
        assertThat(shop.letters).isEmpty();
    }

    @Test
    void nobody_is_flooded_with_letters() {
        for (var i = 0; i < 5; i++) {
            assertThat(ask("000-000-000", "bob@example.com").status()).isEqualTo(202);
        }
        var reply = ask(number, "BOB@example.com");
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.at("/code")).isEqualTo("rate_limited");
        assertThat(reply.header("Retry-After")).isEqualTo("3600");
        assertThat(reply.header("RateLimit")).isEqualTo("\"order-access\";r=0;t=3600");
        assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"order-access\";q=5;w=3600");
        assertThat(ask(number, "ada@example.com").status()).isEqualTo(202);
        shop.clock.pass(Duration.ofHours(1));
        assertThat(ask(number, "bob@example.com").status()).isEqualTo(202);
    }

    @Test
    void the_token_reads_pays_and_cancels_its_order() {
        var holder = holder(order);
        var path = "/store/v1/orders/" + order;
        assertThat(shop.send(shop.get(path).by(holder)).at("/contact/email"))
                .isEqualTo("ada@example.com");
        var pay = shop.post(path + "/payments", "{\"provider\":\"sandbox\",\"token\":\"tok_ok\"}");
        assertThat(shop.send(pay.by(holder).header("Idempotency-Key", "k")).at("/code"))
                .isEqualTo("order_not_payable");
        for (var i = 0; i < 2; i++) {
            var cancel = shop.post(path + "/cancel", "").header("Idempotency-Key", "c");
            assertThat(shop.send(cancel.by(holder)).at("/status")).isEqualTo("cancelled");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/store/v1/orders", "/store/v1/carts", "/store/v1/products"})
    void the_token_opens_nothing_else(String path) {
        assertThat(shop.send(shop.get(path).by(holder(order))).status()).isEqualTo(401);
    }

    @Test
    void another_order_does_not_exist_for_it() {
        var other = "/store/v1/orders/" + buy().at("/id");
        var holder = holder(order);
        var pay = shop.post(other + "/payments", "{\"provider\":\"sandbox\",\"token\":\"tok_ok\"}");
        assertThat(shop.send(shop.get(other).by(holder)).status()).isEqualTo(404);
        assertThat(shop.send(shop.post(other + "/cancel", "").by(holder)).status()).isEqualTo(404);
        assertThat(shop.send(pay.by(holder).header("Idempotency-Key", "k")).status())
                .isEqualTo(404);
        assertThat(shop.send(shop.post("/store/v1/carts", "").by(holder)).status()).isEqualTo(401);
    }

    @Test
    void it_renews_no_session_and_merges_no_cart() {
        var token = new OrderTokens(shop.key, shop.clock).issue(new OrderId(order)).token();
        var renewal = shop.post("/store/v1/guest-sessions", "{}");
        assertThat(shop.send(renewal.header("Authorization", "Bearer " + token)).status())
                .isEqualTo(401);
        var merge = shop.post("/store/v1/carts/merge", "{\"guest_token\":\"" + token + "\"}");
        assertThat(shop.send(merge.byToken(shop.signedUp("bob@example.com"))).faults())
                .hasToString("[/guest_token not_allowed]");
    }

    @Test
    void it_is_good_for_a_day() {
        var token = new OrderTokens(shop.key, shop.clock).issue(new OrderId(order)).token();
        var verifier = new GuestVerifier(shop.key::publicKeys, shop.clock);
        assertThat(verifier.verify(token))
                .isEqualTo(
                        new Principal.OrderHolder(
                                new OrderId(order), shop.clock.instant().plus(Duration.ofDays(1))));
        shop.clock.pass(Duration.ofDays(1));
        assertThat(verifier.verify(token)).isInstanceOf(Principal.Rejected.class);
        assertThat(shop.send(shop.get("/store/v1/orders/" + order).by(dead())).status())
                .isEqualTo(401);
    }

    private Principal dead() {
        return new Principal.OrderHolder(new OrderId(order), shop.clock.instant());
    }

    private Principal holder(String id) {
        return new Principal.OrderHolder(
                new OrderId(id), shop.clock.instant().plus(Duration.ofHours(24)));
    }

    private Reply ask(String orderNumber, String email) {
        var body = "{\"order_number\":\"%s\",\"email\":\"%s\"}".formatted(orderNumber, email);
        return shop.send(shop.post(ASK, body));
    }

    private Reply buy() {
        return shop.buys(guest, "MUG", "ada@example.com");
    }
}

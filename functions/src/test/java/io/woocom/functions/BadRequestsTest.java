package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in gets its problem document and changes nothing.
final class BadRequestsTest {

    private final Shop shop = new Shop();
    private final Principal guest = shop.aGuest();
    private String cart = "";

    @BeforeEach
    void open_a_cart() {
        shop.selling(aProduct().sku("MUG"));
        cart = shop.send(shop.post("/store/v1/carts", "").by(guest)).header("Location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"sku\":}",
                "{\"sku\":\"MUG\",\"sku\":\"MUG\"}",
                "{} {}",
                "nonsense",
                "",
                "{\"quantity\":01}",
                "{\"quantity\":1e999999999}",
                "\uFEFF{}",
                "{\"sku\":\"a\tb\"}"
            })
    void what_is_not_json_cannot_be_read(String body) {
        var reply = add(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("malformed_request");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        unchanged();
    }

    @Test
    void too_deep_an_object_cannot_be_read() {
        assertThat(add("{\"a\":".repeat(40) + "1" + "}".repeat(40)).status()).isEqualTo(400);
        assertThat(add("[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void what_is_not_utf_8_cannot_be_read() {
        var bytes = "{\"sku\":\"M?G\",\"quantity\":1}".getBytes(UTF_8);
        bytes[9] = (byte) 0xFF;
        var reply = shop.send(shop.post(cart + "/lines", "").body(bytes).by(guest));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detail")).isEqualTo("the body is not UTF-8");
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        var reply = add("{\"sku\":\"" + "x".repeat(262_144) + "\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.at("/code")).isEqualTo("payload_too_large");
        unchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]|[ wrong_type]",
                "{\"sku\":\"MUG\"}|[/quantity required]",
                "{\"sku\":\"MUG\",\"quantity\":null}|[/quantity wrong_type]",
                "{\"sku\":\"MUG\",\"quantity\":\"1\"}|[/quantity wrong_type]",
                "{\"sku\":\"MUG\",\"quantity\":1.5}|[/quantity wrong_type]",
                "{\"sku\":\"MUG\",\"quantity\":0}|[/quantity too_small]",
                "{\"sku\":\"MUG\",\"quantity\":10000}|[/quantity too_large]",
                "{\"sku\":\"MUG\",\"quantity\":99999999999999999999999}|[/quantity too_large]",
                "{\"sku\":\"MUG\",\"quantity\":-99999999999999999999999}|[/quantity too_small]",
                "{\"sku\":\"MUG\",\"quantity\":1e50}|[/quantity too_large]",
                "{\"sku\":7,\"quantity\":1}|[/sku wrong_type]",
                "{\"sku\":\"a\\u0007b\",\"quantity\":1}|[/sku bad_format]",
                "{\"sku\":\"a\\ud800b\",\"quantity\":1}|[/sku bad_format]",
                "{\"sku\":\"\",\"quantity\":1}|[/sku too_short]",
                "{\"variant_id\":\"var_1\",\"quantity\":1}|[/variant_id bad_format]",
                "{\"quantity\":1}|[/variant_id required]",
                "{\"sku\":\"MUG\",\"variant_id\":\"v\",\"quantity\":1}|[/sku not_allowed]",
                "{\"sku\":\"MUG\",\"quantity\":1,\"unit_price\":1}|[/unit_price unknown_field]"
            })
    void what_can_be_read_and_is_not_valid_is_told_where(String body, String faults) {
        var reply = add(body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.at("/code")).isEqualTo("invalid_request");
        assertThat(reply.faults()).hasToString(faults);
        unchanged();
    }

    @Test
    void a_quantity_written_as_a_round_decimal_is_an_integer() {
        assertThat(add("{\"sku\":\"MUG\",\"quantity\":2.0}").at("/lines/0/quantity"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "schlüssel", "a\tb"})
    void a_key_out_of_form_cannot_be_read(String key) {
        var sent = shop.post("/store/v1/carts", "").by(guest).header("Idempotency-Key", key);

        assertThat(shop.send(sent).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "v1|400",
                "\"v1|400",
                "\"other\"|412",
                "W/\"v1.0\"|412",
                "\"v99.0\"|412",
                "*|200"
            })
    void a_condition_holds_fails_or_cannot_be_read(String condition, int status) {
        var contact =
                """
                {"email": "a@example.com", "shipping_address": {"name": "A", "line1": "1",
                 "city": "Dublin", "postal_code": "D01", "country": "IE"}}\
                """;
        var sent = shop.put(cart + "/contact", contact).by(guest).header("If-Match", condition);

        assertThat(shop.send(sent).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=101",
                "limit=x",
                "limit=99999999999999999999",
                "limit=1&limit=2",
                "cursor=",
                "cursor=abc",
                "cursor=a.b",
                "sort=relevance",
                "sort=best",
                "min_price=-1",
                "in_stock=yes",
                "q=%00",
                "page=2"
            })
    void a_query_is_read_as_strictly_as_a_body(String query) {
        var reply = shop.send(shop.get("/store/v1/products?" + query).by(guest));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).hasSize(1);
    }

    @Test
    void nobody_gets_in_without_a_living_token() {
        var dead = new Principal.Guest(((Principal.Guest) guest).guest(), shop.clock.instant());
        assertThat(shop.send(shop.get(cart)).status()).isEqualTo(401);
        assertThat(shop.send(shop.get(cart).by(dead)).at("/detail"))
                .isEqualTo("the token has expired");
        var rejected = new Principal.Rejected("the token's signature does not hold");
        assertThat(shop.send(shop.get(cart).by(rejected)).at("/code")).isEqualTo("unauthenticated");
        shop.clock.pass(Duration.ofDays(2));
        assertThat(shop.send(shop.get(cart).by(guest)).status()).isEqualTo(401);
    }

    @Test
    void an_id_token_opens_nothing() {
        var claims = new HashMap<>(shop.staff("admin"));
        claims.put("token_use", "id");

        assertThat(shop.send(shop.get("/admin/v1/products").byToken(claims)).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, /admin/v1/products, 200",
        "admin, /admin/v1/products, 200",
        "orders, /admin/v1/products, 403",
        "'', /admin/v1/products, 403",
        "orders catalog, /admin/v1/events, 403",
        "admin, /admin/v1/events, 200",
        "support, /admin/v1/orders, 200",
        "administrator, /admin/v1/orders, 403"
    })
    void a_group_opens_what_it_is_for(String groups, String path, int status) {
        var reply = shop.send(shop.get(path).byToken(shop.staff(groups)));

        assertThat(reply.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "woocom/catalog.read, 200",
        "woocom/catalog.write, 403",
        "woocom/catalog.read woocom/stock.read, 200"
    })
    void a_scope_opens_what_it_names(String scope, int status) {
        var reply = shop.send(shop.get("/admin/v1/products").byToken(shop.program(scope)));

        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void a_route_that_is_none_does_not_exist() {
        var reply = shop.send(new Sent("GET", "/store/v1/nothing"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.at("/code")).isEqualTo("not_found");
        assertThat(shop.send(shop.get("/health")).at("/status")).isEqualTo("ok");
    }

    @Test
    void an_accident_tells_nothing_but_its_trace() {
        shop.log.append(broken());
        var reply = shop.send(shop.get("/admin/v1/events").byToken(shop.staff("admin")));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.at("/detail")).isEqualTo("quote the trace id");
        assertThat(reply.at("/trace_id")).isEqualTo("request-1");
        assertThat(reply.header("X-Trace-Id")).isEqualTo("request-1");
    }

    private Fact broken() {
        return new Fact(
                EventId.next(shop.ids),
                "order.placed",
                "ord_1",
                1,
                shop.clock.instant(),
                "not an envelope");
    }

    private Reply add(String body) {
        return shop.send(shop.post(cart + "/lines", body).by(guest));
    }

    private void unchanged() {
        assertThat(shop.send(shop.get(cart).by(guest)).at("/lines/0")).isEqualTo("missing");
    }
}

package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Identity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CustomersOverHttpTest {

    private static final String ME = "/store/v1/customers/me";
    private static final String ADDRESSES = ME + "/addresses";
    private static final String ADDRESS =
            """
            {"name": "Ada Byron", "line1": "12 Analytical Way", "city": "Portland",
             "region": "OR", "postal_code": "97201", "country": "US"%s}\
            """;

    private final Shop shop = new Shop();
    private final Map<String, String> ada = shop.signedUp("Ada@Example.com");
    private final Map<String, String> bob = shop.signedUp("bob@example.com");

    @Test
    void the_first_request_makes_the_profile() {
        var first = shop.send(shop.get(ME).byToken(ada));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.at("/email")).isEqualTo("Ada@Example.com");
        assertThat(first.at("/locale")).isEqualTo("en-US");
        assertThat(first.at("/marketing_consent")).isEqualTo("false");

        var again = shop.get(ME).byToken(ada).header("If-None-Match", first.header("ETag"));
        assertThat(shop.send(again).status()).isEqualTo(304);
        assertThat(shop.send(shop.get(ME).byToken(bob)).at("/id")).isNotEqualTo(first.at("/id"));
    }

    @Test
    void staff_invite_correct_and_close_an_account_and_open_it_again() {
        var staff = shop.staff("support");
        var invited =
                shop.send(
                        shop.post(
                                        "/admin/v1/customers",
                                        "{\"email\": \"new@example.com\", \"name\": \"Nova\"}")
                                .byToken(staff));
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);
        assertThat(invited.at("/status")).isEqualTo("active");
        var customer = invited.header("Location");

        var corrected = shop.patch(customer, "{\"name\": null, \"phone\": \"+1\"}").byToken(staff);
        var known = shop.send(corrected.header("If-Match", invited.header("ETag")));
        assertThat(known.at("/name")).isEqualTo("null");
        assertThat(known.at("/phone")).isEqualTo("+1");

        var closed = shop.send(shop.post(customer + "/archive", "").byToken(staff));
        assertThat(closed.at("/status")).isEqualTo("archived");
        assertThat(closed.at("/phone")).isEqualTo("+1");
        var late = shop.patch(customer, "{\"name\": \"N\"}").byToken(staff);
        assertThat(shop.send(late).status()).isEqualTo(409);

        var opened = shop.patch(customer, "{\"status\": \"active\", \"name\": \"N\"}");
        assertThat(shop.send(opened.byToken(staff)).at("/name")).isEqualTo("N");
    }

    @Test
    void who_has_an_account_is_not_invited_and_who_was_closed_out_is_told_so() {
        var staff = shop.staff("admin");
        var me = shop.send(shop.get(ME).byToken(ada));
        var again = "{\"email\": \"ada@example.com\"}";
        assertThat(shop.send(shop.post("/admin/v1/customers", again).byToken(staff)).status())
                .isEqualTo(409);

        shop.send(shop.post("/admin/v1/customers/" + me.at("/id") + "/archive", "").byToken(staff));

        var refused = shop.send(shop.get(ME).byToken(ada));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("forbidden");
    }

    @Test
    void what_somebody_says_is_kept_and_what_they_leave_out_is_not() {
        var said =
                put(
                        "{\"name\":\"Ada\",\"phone\":\"+1\",\"locale\":\"de-DE\",\"marketing_consent\":true}");
        assertThat(said.at("/name")).isEqualTo("Ada");
        assertThat(said.at("/locale")).isEqualTo("de-DE");
        assertThat(said.at("/marketing_consented_at")).isEqualTo("2026-03-02T09:00:00.000Z");

        var less = put("{\"email\":\"ada@example.com\",\"phone\":null}");
        assertThat(less.at("/name")).isEqualTo("null");
        assertThat(less.at("/locale")).isEqualTo("de-DE");
        assertThat(less.at("/marketing_consent")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"name\":7}|[/name wrong_type]",
                "{\"locale\":\"_\"}|[/locale bad_format]",
                "{\"locale\":\"x-y\"}|[/locale bad_format]",
                "{\"email\":\"eve@example.com\"}|[/email not_allowed]",
                "{\"marketing_consent\":\"yes\"}|[/marketing_consent wrong_type]",
                "{\"id\":\"cus_1\"}|[/id unknown_field]",
                "{\"name\":\"a\\u0000b\"}|[/name bad_format]"
            })
    void a_profile_that_is_not_valid_changes_nothing(String body, String faults) {
        var before = shop.send(shop.get(ME).byToken(ada));
        var reply = put(body);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).hasToString(faults);
        assertThat(shop.send(shop.get(ME).byToken(ada)).body()).isEqualTo(before.body());
    }

    @Test
    void a_write_on_an_older_version_is_refused() {
        var tag = shop.send(shop.get(ME).byToken(ada)).header("ETag");
        put("{\"name\":\"Ada\"}");
        var late = shop.put(ME, "{\"name\":\"Bob\"}").byToken(ada).header("If-Match", tag);
        assertThat(shop.send(late).status()).isEqualTo(412);
    }

    @Test
    void addresses_are_kept_changed_and_dropped() {
        var first = add("");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/default_shipping")).isEqualTo("true");
        var second = add(", \"default_shipping\": true, \"company\": \" \"");
        assertThat(second.at("/default_billing")).isEqualTo("false");
        assertThat(second.at("/company")).isEqualTo("null");

        var list = shop.send(shop.get(ADDRESSES + "?limit=1").byToken(ada));
        assertThat(list.at("/data/0/default_shipping")).isEqualTo("false");
        var next = "?limit=1&cursor=" + list.at("/page/next_cursor");
        var rest = shop.send(shop.get(ADDRESSES + next).byToken(ada));
        assertThat(rest.at("/data/0/id")).isEqualTo(second.at("/id"));
        assertThat(rest.at("/page/has_more")).isEqualTo("false");

        var moved = shop.put(second.header("Location"), ADDRESS.formatted(", \"line2\": \"B\""));
        assertThat(shop.send(moved.byToken(ada)).at("/line2")).isEqualTo("B");
        for (var i = 0; i < 2; i++) {
            var dropped = shop.send(shop.delete(second.header("Location")).byToken(ada));
            assertThat(dropped.status()).isEqualTo(204);
        }
        assertThat(
                        shop.send(shop.get(first.header("Location")).byToken(ada))
                                .at("/default_shipping"))
                .isEqualTo("true");
        assertThat(shop.send(shop.get(second.header("Location")).byToken(ada)).status())
                .isEqualTo(404);
    }

    @Test
    void somebody_elses_address_does_not_exist() {
        var address = add("").header("Location");
        assertThat(shop.send(shop.get(address).byToken(bob)).status()).isEqualTo(404);
        assertThat(shop.send(shop.put(address, ADDRESS.formatted("")).byToken(bob)).status())
                .isEqualTo(404);
        shop.send(shop.delete(address).byToken(bob));
        assertThat(shop.send(shop.get(address).byToken(ada)).status()).isEqualTo(200);
    }

    @Test
    void an_address_lacks_nothing_that_its_country_asks_for() {
        var reply =
                shop.send(shop.post(ADDRESSES, "{\"name\":\"A\",\"country\":\"US\"}").byToken(ada));
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "/line1 required",
                        "/city required",
                        "/region required",
                        "/postal_code required");
    }

    @Test
    void the_fifty_first_address_does_not_fit() {
        for (var i = 0; i < 50; i++) {
            add("");
        }
        var reply = add("");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/code")).isEqualTo("conflict");
    }

    @Test
    void staff_find_customers_and_others_do_not() {
        var id = shop.send(shop.get(ME).byToken(ada)).at("/id");
        add("");
        shop.clock.pass(java.time.Duration.ofSeconds(1));
        shop.send(shop.get(ME).byToken(bob));

        for (var group : List.of("admin", "support", "orders")) {
            var page = shop.send(shop.get("/admin/v1/customers").byToken(shop.staff(group)));
            assertThat(page.at("/data/0/email")).isEqualTo("bob@example.com");
            assertThat(page.at("/data/1/id")).isEqualTo(id);
        }
        var one = shop.get("/admin/v1/customers/" + id);
        var program = shop.program("woocom/customers.read");
        assertThat(shop.send(one.byToken(program)).at("/addresses/0/city")).isEqualTo("Portland");
        assertThat(shop.send(one.byToken(shop.staff("catalog"))).status()).isEqualTo(403);
        var unknown = shop.get("/admin/v1/customers/" + CustomerId.next(shop.ids));
        assertThat(shop.send(unknown.byToken(shop.staff("admin"))).status()).isEqualTo(404);
    }

    @Test
    void without_an_account_nobody_is_known() {
        var nobody = shop.signedUp("gone@example.com");
        shop.identities.remove(shop.customerOf(nobody));
        assertThat(shop.send(shop.get(ME).byToken(nobody)).status()).isEqualTo(404);
        assertThat(shop.send(shop.get(ME)).status()).isEqualTo(401);
    }

    @Test
    void an_address_that_nobody_read_yet_is_not_verified() {
        shop.identities.put(
                shop.customerOf(ada), new Identity(new Email("ada@example.com"), false));
        assertThat(shop.send(shop.get(ME).byToken(ada)).at("/email_verified")).isEqualTo("false");
    }

    private Reply put(String body) {
        return shop.send(shop.put(ME, body).byToken(ada));
    }

    private Reply add(String more) {
        return shop.send(shop.post(ADDRESSES, ADDRESS.formatted(more)).byToken(ada));
    }
}

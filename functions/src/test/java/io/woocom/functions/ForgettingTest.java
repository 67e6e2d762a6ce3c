package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.adapters.tokens.Principal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody leaves everything that a customer can leave, asks for it, and asks to be forgotten.
/// Then every item of every table is looked at.
class ForgettingTest {

    private static final String ME = "/store/v1/customers/me";
    private static final List<String> NEEDLES =
            List.of("ada@", "Ada ", "Byron", "Analytical", "555 0199", "Countess");

    private static final String ADDRESS =
            """
            {"name": "Ada Byron", "company": "Countess", "line1": "12 Analytical Way",
             "city": "Portland", "region": "OR", "postal_code": "97201", "country": "US",
             "phone": "+1 555 0199"}\
            """;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private EngineShop shop;

    private Map<String, String> ada = Map.of();
    private String order = "";
    private String guestOrder = "";

    @BeforeEach
    void leave_traces() {
        shop = new EngineShop(folder);
        ada = shop.customer;
        var customer = shopper();
        shop.done(new Sent("GET", ME).byToken(ada));
        var words = "{\"name\": \"Ada Byron\", \"phone\": \"+1 555 0199\"}";
        shop.done(new Sent("PUT", ME).byToken(ada).body(words));
        shop.done(
                new Sent("POST", ME + "/addresses")
                        .byToken(ada)
                        .header("Idempotency-Key", "Ada Byron")
                        .body(ADDRESS));
        shop.selling("MUG");
        order = buy(customer, "first");
        shop.list(order);
        guestOrder = buy(shop.aGuest(), "second");
        shop.list(guestOrder);
        shop.cartWith("MUG", 3, customer);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void an_export_holds_all_that_is_kept() {
        var export = shop.done(new Sent("GET", ME + "/export").byToken(ada));
        assertThat(export.header("Content-Disposition")).startsWith("attachment;");
        assertThat(export.at("/customer/name")).isEqualTo("Ada Byron");
        assertThat(export.at("/customer/addresses/0/company")).isEqualTo("Countess");
        assertThat(export.at("/carts/0/lines/0/quantity")).isEqualTo("3");
        assertThat(export.at("/carts/0/contact/email")).isEqualTo("ada@example.com");
        assertThat(export.at("/carts/1")).isEqualTo("missing");
        assertThat(export.at("/orders/0/id")).isEqualTo(order);
        assertThat(export.at("/orders/0/contact/shipping_address/line1"))
                .isEqualTo("12 Analytical Way");
        assertThat(export.at("/orders/1")).isEqualTo("missing");
    }

    @Test
    void after_erasing_only_the_books_know_and_after_retention_nobody() {
        var sums = sums();
        shop.done(shop.asStaff("PATCH", "/admin/v1/settings", "{\"retention_days\": 400}"));
        for (var i = 0; i < 2; i++) {
            var reply = shop.send(new Sent("DELETE", ME).byToken(ada));
            assertThat(reply.status()).isEqualTo(204);
        }

        assertThat(shop.accounts.has(ada.getOrDefault("sub", ""))).isFalse();
        assertThat(traces()).hasSize(2).allMatch(item -> item.contains("lock_until"));
        shop.list(guestOrder);
        assertThat(shop.items()).noneMatch(item -> item.contains("by_buyer"));
        assertThat(shop.send(new Sent("GET", ME).byToken(ada)).status()).isEqualTo(404);
        assertThat(
                        shop.done(new Sent("GET", "/store/v1/orders/" + order).by(shopper()))
                                .at("/contact"))
                .isEqualTo("null");
        assertThat(bookedContact("admin")).isEqualTo("ada@example.com");
        assertThat(bookedContact("support")).isEqualTo("missing");
        assertThat(sums()).isEqualTo(sums);

        shop.clock.pass(Duration.ofDays(399));
        assertThat(shop.endRetention()).isZero();
        shop.clock.pass(Duration.ofDays(1));
        assertThat(shop.endRetention()).isEqualTo(2);
        assertThat(traces()).isEmpty();
        assertThat(sums()).isEqualTo(sums);
    }

    @Test
    void what_is_told_of_it_names_nobody() {
        shop.done(new Sent("DELETE", ME).byToken(ada));
        var customer = CustomerVerifier.customer(ada.getOrDefault("sub", "")).orElseThrow();
        assertThat(shop.items())
                .filteredOn(item -> item.contains("customer#" + customer))
                .hasSize(1)
                .allMatch(item -> item.contains("customer.erased"));
    }

    /// The store's own address is the merchant's.
    private List<String> traces() {
        return shop.items().stream()
                .filter(item -> !item.startsWith("store "))
                .filter(item -> NEEDLES.stream().anyMatch(item::contains))
                .toList();
    }

    private List<String> sums() {
        return Stream.of(order, guestOrder)
                .map(id -> shop.done(staff("admin", id)).at("/totals/gross/amount"))
                .toList();
    }

    private String bookedContact(String group) {
        return shop.done(staff(group, order)).at("/contact/email");
    }

    private Sent staff(String group, String id) {
        var claims = new java.util.HashMap<>(shop.staff);
        claims.put("cognito:groups", "[" + group + "]");
        return new Sent("GET", "/admin/v1/orders/" + id).byToken(claims);
    }

    private String buy(Principal buyer, String key) {
        var cart =
                buyer instanceof Principal.Guest
                        ? shop.cartWith("MUG", 1, buyer)
                        : shop.cartWith("MUG", 2, buyer);
        var checkout = shop.checkout(cart, "tok_ok", buyer).header("Idempotency-Key", key);
        return shop.done(checkout).at("/id");
    }

    private Principal shopper() {
        var id = CustomerVerifier.customer(ada.getOrDefault("sub", ""));
        return new Principal.Customer(
                id.orElseThrow(), shop.clock.instant().plus(Duration.ofDays(1)));
    }
}

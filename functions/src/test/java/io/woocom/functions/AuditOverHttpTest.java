package io.woocom.functions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.json.Json;
import io.woocom.domain.audit.Actor;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.functions.KeyedRequests.Case;
import io.woocom.functions.manifest.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditOverHttpTest {

    /// What would be personal or secret, from the orders and endpoints that the requests are about.
    private static final List<String> UNTOLD =
            List.of(
                    "Ada",
                    "Byron",
                    "ADA-BYRON",
                    "Analytical",
                    "97201",
                    "@example.com",
                    "tok_",
                    "whsec_",
                    "erp.example.com");

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EngineShop shop;

    @BeforeAll
    static void open() {
        shop = new EngineShop(folder);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    static List<Case> cases() {
        return AuditedRequests.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_write_by_staff_leaves_its_one_entry(Case one) {
        var sent = one.request().apply(shop).header("Idempotency-Key", KeyedRequests.name());
        shop.audited();

        shop.done(sent);

        var entries = shop.audited();
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactlyElementsOf(AuditedRequests.action(one.route()).stream().toList());
        for (var entry : entries) {
            assertThat(entry.by().actor()).isEqualTo(Actor.staff("3f9a", Set.of("admin")));
            assertThat(entry.by().request()).contains(one.route());
            assertThat(entry.by().trace()).isEqualTo("request-1");
            assertThat(entry.toString()).doesNotContain(UNTOLD);
            assertThat(paths(entry))
                    .as(entry.toString())
                    .hasSizeGreaterThanOrEqualTo(entry.action().endsWith("removed") ? 0 : 1);
        }
    }

    @Test
    void no_route_that_writes_is_forgotten() {
        var writing =
                Manifest.functions().stream()
                        .flatMap(row -> row.routes().stream())
                        .filter(route -> route.path().startsWith("/admin/"))
                        .filter(route -> !route.method().equals("GET"))
                        .map(Route::key)
                        .collect(toSet());

        assertThat(cases()).extracting(Case::route).containsExactlyInAnyOrderElementsOf(writing);
    }

    @Test
    void an_entry_says_what_was_and_what_is() {
        var product = shop.selling("BEFORE");
        var path = product.header("Location");
        shop.clock.pass(Duration.ofSeconds(1));
        shop.done(shop.asStaff("PATCH", path, "{\"title\": \"Cup\", \"tags\": [\"new\"]}"));
        shop.clock.pass(Duration.ofSeconds(1));
        shop.done(
                shop.asStaff(
                        "PATCH",
                        "/admin/v1/variants/" + product.at("/variants/0/id"),
                        "{\"price\": {\"amount\": 2500, \"currency\": \"USD\"}}"));
        shop.audited();

        var log =
                shop.done(shop.asStaff("GET", "/admin/v1/audit?subject=" + product.at("/id"), ""));
        assertThat(log.at("/data/1/action")).isEqualTo("product.changed");
        assertThat(log.at("/data/1/before/title")).isEqualTo("BEFORE");
        assertThat(log.at("/data/1/after/title")).isEqualTo("Cup");
        assertThat(log.at("/data/1/actor/kind")).isEqualTo("staff");
        assertThat(log.at("/data/1/actor/groups/0")).isEqualTo("admin");
        assertThat(log.at("/data/0/before").replaceAll("\\D+", " ").strip()).contains("1800");
        assertThat(log.at("/data/0/after").replaceAll("\\D+", " ").strip()).contains("2500");
        assertThat(log.at("/data/2/action")).isEqualTo("product.created");
        assertThat(log.at("/data/2/before")).isEqualTo("{}");
    }

    @Test
    void a_count_says_how_many_lay_there() {
        shop.selling("COUNTED");
        shop.done(shop.asStaff("PUT", "/admin/v1/stock/COUNTED", "{\"on_hand\": 7}"));
        shop.audited();
        shop.done(
                shop.asStaff(
                        "POST",
                        "/admin/v1/stock/COUNTED/adjustments",
                        "{\"delta\": -2, \"reason\": \"dropped by Ada Byron\"}"));
        assertThat(shop.audited())
                .extracting(entry -> entry.difference())
                .containsExactly(new AuditEntry.Difference("{\"on_hand\":7}", "{\"on_hand\":5}"));
    }

    @Test
    void an_old_count_is_not_told_again_by_what_follows() {
        shop.selling("SOLD-OUT");
        shop.done(shop.asStaff("PUT", "/admin/v1/stock/SOLD-OUT", "{\"on_hand\": 1}"));
        var guest = shop.aGuest();
        var checkout = shop.checkout(shop.cartWith("SOLD-OUT", 1, guest), "tok_ok", guest);
        var order = shop.done(checkout.header("Idempotency-Key", KeyedRequests.name()));
        shop.audited();

        shop.observe(order.at("/lines/0/variant_id"));

        assertThat(shop.audited())
                .extracting(AuditEntry::difference)
                .containsExactly(
                        new AuditEntry.Difference("{\"in_stock\":true}", "{\"in_stock\":false}"));
    }

    @Test
    void what_changes_nothing_leaves_nothing() {
        var product = shop.selling("SAME");
        shop.audited();
        shop.done(shop.asStaff("PATCH", product.header("Location"), "{\"title\": \"SAME\"}"));
        assertThat(shop.audited()).isEmpty();
    }

    @Test
    void a_program_is_told_from_a_person() {
        shop.selling("BY-ERP");
        shop.audited();
        var claims =
                Map.of(
                        "token_use", "access",
                        "client_id", "erp",
                        "exp", "4102444800",
                        "scope", "woocom/stock.write");
        shop.done(
                new Sent("PUT", "/admin/v1/stock/BY-ERP").byToken(claims).body("{\"on_hand\": 1}"));
        assertThat(shop.audited())
                .extracting(entry -> entry.by().actor())
                .containsExactly(Actor.integration("erp", Set.of("woocom/stock.write")));
        var found = shop.done(shop.asStaff("GET", "/admin/v1/audit?actor=erp", ""));
        assertThat(found.at("/data/0/actor/kind")).isEqualTo("integration");
    }

    @Test
    void a_worker_is_the_system_and_a_shopper_nobody() {
        shop.selling("SHOPPED");
        var guest = shop.aGuest();
        shop.audited();
        var checkout = shop.checkout(shop.cartWith("SHOPPED", 1, guest), "tok_ok", guest);
        var order = shop.done(checkout.header("Idempotency-Key", KeyedRequests.name())).at("/id");
        assertThat(shop.audited()).isEmpty();

        shop.settle(order);
        var entries = shop.audited();
        assertThat(entries).isNotEmpty();
        for (var entry : entries) {
            assertThat(entry.by().actor()).isEqualTo(Actor.SYSTEM);
            assertThat(entry.action()).isEqualTo("order.changed");
            assertThat(entry.toString()).doesNotContain(UNTOLD);
        }
        shop.done(shop.asStaff("GET", "/admin/v1/audit?actor=system&limit=1", ""));
    }

    @Test
    void the_log_is_read_page_by_page() {
        for (var i = 0; i < 3; i++) {
            shop.selling("PAGED-" + i);
        }
        shop.audited();
        var first = shop.done(shop.asStaff("GET", "/admin/v1/audit?limit=2", ""));
        assertThat(first.at("/page/has_more")).isEqualTo("true");
        var next = first.at("/page/next_cursor");
        var second = shop.done(shop.asStaff("GET", "/admin/v1/audit?limit=2&cursor=" + next, ""));
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
    }

    private static List<String> paths(AuditEntry entry) {
        return Stream.of(
                        Json.object(entry.difference().before()).keySet(),
                        Json.object(entry.difference().after()).keySet(),
                        entry.undisclosed())
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> ids(Reply page) {
        return Stream.of("/data/0/id", "/data/1/id").map(page::at).toList();
    }
}

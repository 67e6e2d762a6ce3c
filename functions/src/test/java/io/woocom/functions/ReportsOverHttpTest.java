package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.woocom.adapters.json.Json;
import io.woocom.domain.history.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two orders of three mugs, one of which is refunded a mug, and a third that is cancelled after it
/// was paid.
@SuppressWarnings("NullAway") // what is missing fails the test as well as an assertion would
class ReportsOverHttpTest {

    private static final String TITLE = "=HYPERLINK(\\\"http://x\\\")";
    private static final String SALES = "/admin/v1/reports/sales?by=";

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EngineShop shop;

    private static final List<Reply> ORDERS = new ArrayList<>();
    private static List<Fact> facts = List.of();

    @BeforeAll
    static void open() {
        shop = new EngineShop(folder);
        shop.selling("=MUG", TITLE, 1_800);
        shop.done(shop.asStaff("PUT", "/admin/v1/stock/=MUG", "{\"on_hand\": 10}"));
        for (var order = 0; order < 3; order++) {
            ORDERS.add(bought());
        }
        var refund =
                """
                {"lines": [{"line_id": "%s", "quantity": 1, "restock": false}], "reason": "chipped"}\
                """
                        .formatted(ORDERS.getFirst().at("/lines/0/id"));
        shop.done(keyed(ORDERS.getFirst(), "refunds", refund));
        shop.done(keyed(ORDERS.getLast(), "cancel", "{}"));
        ORDERS.forEach(order -> shop.settle(order.at("/id")));
        facts = shop.facts();
        shop.report(facts);
        shop.report(facts.reversed());
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "country"})
    void sales_are_a_recount_of_the_orders(String by) {
        var report = get(SALES + by);

        assertThat(rows(report)).hasSize(1);
        assertThat(report.at("/data/0/" + by)).isEqualTo(by.equals("day") ? "2026-03-02" : "US");
        assertThat(report.at("/data/0/orders")).isEqualTo("2");
        assertThat(report.at("/data/0/units")).isEqualTo("6");
        assertThat(amount(report, "gross_sales")).isEqualTo(6 * 1_800);
        for (var figure : List.of("discounts", "shipping", "net", "tax", "total")) {
            assertThat(amount(report, figure)).as(figure).isEqualTo(sum("/totals/" + name(figure)));
        }
        assertThat(amount(report, "payments"))
                .isEqualTo(ORDERS.stream().mapToLong(o -> number(now(o), "/totals/gross")).sum());
        assertThat(amount(report, "refunds"))
                .isEqualTo(
                        ORDERS.stream()
                                .mapToLong(o -> number(now(o), "/payments/0/refunded"))
                                .sum())
                .isPositive();
        assertThat(report.at("/data/0/returned_units")).isEqualTo("0");
    }

    @Test
    void a_product_counts_lines() {
        var report = get(SALES + "product");
        assertThat(report.at("/data/0/sku")).isEqualTo("=MUG");
        assertThat(report.at("/data/0/orders")).isEqualTo("2");
        assertThat(report.at("/data/0/units")).isEqualTo("6");
        assertThat(report.at("/data/0/shipping")).isEqualTo("missing");
        assertThat(amount(report, "total")).isEqualTo(sum("/lines/0/total"));
        assertThat(amount(report, "refunds")).isBetween(1L, 1_999L);
    }

    @Test
    void nothing_was_sold_with_a_coupon() {
        assertThat(rows(get(SALES + "coupon"))).isEmpty();
    }

    @Test
    void the_stock_is_worth_its_regular_prices() {
        var report = get("/admin/v1/reports/stock-value");
        assertThat(report.at("/data/0/variants")).isEqualTo("1");
        assertThat(report.at("/data/0/units")).isEqualTo("10");
        assertThat(report.at("/data/0/value/amount")).isEqualTo("18000");
    }

    @Test
    void what_runs_out_is_listed() {
        assertThat(rows(get("/admin/v1/reports/low-stock"))).hasSize(1);
        assertThat(rows(get("/admin/v1/reports/low-stock?below=3"))).isEmpty();
        var report = get("/admin/v1/reports/low-stock?below=4");
        assertThat(report.at("/data/0/available")).isEqualTo("4");
        assertThat(report.at("/data/0/reserved")).isEqualTo("6");
        assertThat(report.at("/data/0/regular_price/amount")).isEqualTo("1800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/v1/reports/sales?by=day",
                "/admin/v1/reports/sales?by=product",
                "/admin/v1/reports/sales?by=country",
                "/admin/v1/reports/stock-value",
                "/admin/v1/reports/low-stock"
            })
    void a_table_says_what_the_answer_says(String path) {
        var json = get(path);
        var accepted = shop.asStaff("GET", path, "").header("Accept", "text/csv");
        var table = shop.done(accepted);

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).contains(".csv");
        assertThat(get(path + (path.contains("?") ? "&" : "?") + "format=csv").body())
                .isEqualTo(table.body());
        var pasted = pasted(table.body());
        assertThat(pasted).isNotEmpty().isEqualTo(rows(json).stream().map(this::flat).toList());
        assertThat(table.body()).doesNotContainPattern("(^|[,\n\"])[=+@]");
    }

    @Test
    void pages_of_tables_go_on_too() {
        var first = get(SALES + "day&format=csv&limit=1");
        assertThat(first.header("Link")).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        refused(SALES + "week", "/by not_allowed");
        refused(SALES + "day&from=yesterday", "/from bad_format");
        refused(SALES + "day&from=2026-03-02&to=2026-03-01", "/to not_allowed");
        refused(SALES + "day&from=2020-01-01&to=2026-03-01", "/to too_large");
        refused(SALES + "day&format=pdf", "/format not_allowed");
        refused("/admin/v1/reports/low-stock?below=-1", "/below too_small");
    }

    @Test
    void a_replay_of_the_log_changes_nothing() {
        facts.forEach(shop::append);
        var before = get(SALES + "day").body();
        assertThat(shop.done(shop.asStaff("PUT", "/admin/v1/reports/replay", "{}")).status())
                .isEqualTo(202);
        shop.replay();
        assertThat(get(SALES + "day").body()).isEqualTo(before);
    }

    @Test
    void a_replay_fills_what_is_empty() {
        facts.forEach(shop::append);
        var before = get(SALES + "product").body();
        var worth = get("/admin/v1/reports/stock-value").body();
        shop.emptyReports();
        assertThat(rows(get(SALES + "product"))).isEmpty();
        shop.replay();
        assertThat(get(SALES + "product").body()).isEqualTo(before);
        assertThat(get("/admin/v1/reports/stock-value").body()).isEqualTo(worth);
    }

    private static Reply bought() {
        var guest = shop.aGuest();
        var checkout = shop.checkout(shop.cartWith("=MUG", 3, guest), "tok_ok", guest);
        var order = shop.done(checkout.header("Idempotency-Key", KeyedRequests.name()));
        shop.settle(order.at("/id"));
        return order;
    }

    private static Sent keyed(Reply order, String what, String body) {
        return shop.asStaff("POST", "/admin/v1/orders/" + order.at("/id") + "/" + what, body)
                .header("Idempotency-Key", KeyedRequests.name());
    }

    private static Reply get(String path) {
        return shop.done(shop.asStaff("GET", path, ""));
    }

    private static void refused(String path, String fault) {
        var reply = shop.send(shop.asStaff("GET", path, ""));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).containsExactly(fault);
    }

    /// Of the orders that stand.
    private static long sum(String pointer) {
        return ORDERS.subList(0, 2).stream().mapToLong(order -> number(order, pointer)).sum();
    }

    private static Reply now(Reply order) {
        return get("/admin/v1/orders/" + order.at("/id"));
    }

    private static String name(String figure) {
        return switch (figure) {
            case "discounts" -> "discount";
            case "total" -> "gross";
            default -> figure;
        };
    }

    private static long number(Reply reply, String pointer) {
        return Long.parseLong(reply.at(pointer + "/amount"));
    }

    private static long amount(Reply report, String figure) {
        return number(report, "/data/0/" + figure);
    }

    private static List<Map<?, ?>> rows(Reply report) {
        return ((List<?>) Json.object(report.body()).get("data"))
                .stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
    }

    /// Amounts of money without their currency, texts that begin like formulas behind an
    /// apostrophe.
    private Map<String, String> flat(Map<?, ?> row) {
        var flat = new LinkedHashMap<String, String>();
        row.forEach((name, value) -> flat.put(String.valueOf(name), cell(value)));
        return flat;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> money -> String.valueOf(money.get("amount"));
            case String text when text.startsWith("=") -> "'" + text;
            default -> value.toString();
        };
    }

    private static List<Map<String, String>> pasted(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }
}

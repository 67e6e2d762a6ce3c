package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a merchant looks at, in a shop that runs whole.
final class BackOfficeTest {

    private final Visitor staff = Visitor.admin();
    private final Visitor guest = Visitor.guest();

    @Test
    void a_purchase_shows_in_the_reports() {
        Purchase.offer(staff, "STOOL-1", 4_000, 6);
        var purchase = Purchase.of(guest, "STOOL-1", 4);
        var order = purchase.checkout("tok_ok").expect(201).text("id");
        purchase.orderOnce(order, "paid");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    var sold = row(staff.get("/admin/v1/reports/sales?by=product&limit=100"));
                    assertThat(sold.get("units")).isEqualTo(4L);
                    assertThat(sold.get("gross_sales"))
                            .isEqualTo(Map.of("amount", 16_000L, "currency", "USD"));
                    var low = row(staff.get("/admin/v1/reports/low-stock?below=2&limit=100"));
                    assertThat(low.get("available")).isEqualTo(2L);
                });
        assertThat(staff.get("/admin/v1/reports/stock-value").expect(200).number("data.0.units"))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void who_counted_is_known() {
        Purchase.offer(staff, "STOOL-2", 4_000, 6);
        var stock = staff.get("/admin/v1/stock/STOOL-2").expect(200).text("variant_id");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    var log = staff.get("/admin/v1/audit?subject=" + stock).expect(200);
                    assertThat(log.list("data")).hasSize(1);
                    assertThat(log.text("data.0.actor.kind")).isEqualTo("staff");
                    assertThat(log.text("data.0.request")).isEqualTo("PUT /admin/v1/stock/{sku}");
                    assertThat(log.number("data.0.after.on_hand")).isEqualTo(6);
                });
    }

    @Test
    void changed_settings_are_known_although_they_tell_nobody() {
        staff.patch("/admin/v1/settings", "{\"hold_minutes\": 20}").expect(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> {
                    var log = staff.get("/admin/v1/audit?subject=store").expect(200);
                    assertThat(log.text("data.0.action")).isEqualTo("store.changed");
                    assertThat(log.text("data.0.after.hold")).isEqualTo("PT20M");
                });
        staff.patch("/admin/v1/settings", "{\"hold_minutes\": 15}").expect(200);
    }

    private static Map<?, ?> row(Reply page) {
        List<Map<?, ?>> rows =
                page.expect(200).list("data").stream()
                        .<Map<?, ?>>map(row -> (Map<?, ?>) row)
                        .toList();
        return rows.stream()
                .filter(row -> "STOOL-1".equals(row.get("sku")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of this sku"));
    }
}

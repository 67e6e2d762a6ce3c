package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop that keeps its data is killed in the middle of purchases.
class KilledShopTest {

    private static final int STOCK = 200;
    private static final int BEFORE_THE_KILL = 8;

    @TempDir Path folder;

    /// Who was answered 201, by order.
    private final Map<String, Visitor> answered = new ConcurrentHashMap<>();

    @Test
    void every_answered_order_is_there_and_settles_soon_after_the_restart() throws Exception {
        var log = folder.resolve("log");
        var first = ShopProcess.start(folder.resolve("data"), log);
        Purchase.offer(Visitor.adminOf(first.address()), "LOAF", 900, STOCK);
        try (var shoppers = Executors.newCachedThreadPool()) {
            for (var i = 0; i < 3; i++) {
                shoppers.execute(() -> buyUntilItIsGone(first.address()));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() >= BEFORE_THE_KILL);
            first.kill();
        }

        var second = ShopProcess.start(folder.resolve("data"), log);
        try {
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() ->
                            answered.forEach((order, visitor) -> {
                                var found =
                                        visitor.at(second.address())
                                                .get("/store/v1/orders/" + order)
                                                .expect(200);
                                assertThat(found.text("payment_status")).isEqualTo("paid");
                                assertThat(found.list("payments")).hasSize(1);
                                assertThat(found.number("payments.0.captured.amount"))
                                        .isEqualTo(found.number("totals.gross.amount"));
                            }));
            stockIsWhatTheOrdersSay(Visitor.adminOf(second.address()));
        } finally {
            second.kill();
        }
    }

    /// Orders whose answer was cut off may be there too; what they hold is what is reserved.
    private void stockIsWhatTheOrdersSay(Visitor staff) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> {
                    var orders =
                            staff.get("/admin/v1/orders?status=confirmed&limit=100")
                                    .expect(200)
                                    .list("data");
                    assertThat(
                                    orders.stream()
                                            .map(order -> ((Map<?, ?>) order).get("id"))
                                            .map(Objects::toString))
                            .containsAll(answered.keySet());
                    var stock = staff.get("/admin/v1/stock/LOAF").expect(200);
                    assertThat(stock.number("reserved")).isEqualTo(orders.size());
                    assertThat(stock.number("on_hand")).isEqualTo(STOCK);
                });
    }

    private void buyUntilItIsGone(URI shop) {
        try {
            while (true) {
                var visitor = Visitor.guest(shop);
                var placed = Purchase.of(visitor, "LOAF", 1).checkout("tok_ok").expect(201);
                answered.put(placed.text("id"), visitor);
            }
        } catch (UncheckedIOException _) {
            // the shop was killed
        }
    }
}

package io.woocom.local.shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.woocom.adapters.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A program hears of an order, from its placement on, although it fails at first.
class WebhookTest {

    private final List<Map<String, @Nullable Object>> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer program;

    WebhookTest() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", this::hear);
        program.start();
    }

    @AfterEach
    void stop() {
        program.stop(0);
    }

    @Test
    void the_events_of_an_order_arrive_in_order_also_after_a_failure() {
        var staff = Visitor.admin();
        failures.set(2);
        var endpoint =
                staff.post(
                                "/admin/v1/webhook-endpoints",
                                """
                                {"url": "http://127.0.0.1:%d/in", "event_types": ["order.*", "payment.*"]}
                                """
                                        .formatted(program.getAddress().getPort()))
                        .expect(201);
        Purchase.offer(staff, "PARCEL-1", 1500, 10);
        var purchase = Purchase.of(Visitor.guest(), "PARCEL-1", 1);
        var order = purchase.checkout("tok_ok").expect(201).text("id");

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(types(order)).contains("order.confirmed"));

        assertThat(types(order)).startsWith("order.placed").doesNotHaveDuplicates();
        assertThat(sequences(order)).isSorted();
        var tries =
                staff.get("/admin/v1/webhook-endpoints/" + endpoint.text("id") + "/deliveries")
                        .expect(200);
        assertThat(tries.body()).contains("\"failed\"", "\"delivered\"", "503");
        staff.delete("/admin/v1/webhook-endpoints/" + endpoint.text("id")).expect(204);
    }

    private List<String> types(String order) {
        return of(order).map(event -> String.valueOf(event.get("type"))).toList();
    }

    private List<Long> sequences(String order) {
        return of(order).map(event -> (Long) event.get("sequence")).toList();
    }

    private Stream<Map<String, @Nullable Object>> of(String order) {
        return heard.stream().filter(event -> order.equals(event.get("subject")));
    }

    private void hear(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var failed = failures.getAndDecrement() > 0;
        if (!failed) {
            heard.add(Json.object(body));
        }
        exchange.sendResponseHeaders(failed ? 503 : 200, -1);
        exchange.close();
    }
}

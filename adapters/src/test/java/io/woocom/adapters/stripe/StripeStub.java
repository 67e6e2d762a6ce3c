package io.woocom.adapters.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.woocom.adapters.json.Json;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A server that answers as Stripe does, as far as the adapter goes: the same addresses, shapes and
/// errors, and the same care for idempotency keys. A key is remembered for a day with the body it
/// came with and the answer it got, an error 500 included; with another body it is refused (Stripe,
/// "Idempotent requests").
public final class StripeStub implements AutoCloseable {

    public static final String KEY = "sk_test_stub";

    private static final Duration KEYS_KEPT = Duration.ofDays(1);
    private static final int CUT_OFF = 100;

    private final InstantSource clock;
    private final StubIntents intents;
    private final Map<String, Kept> kept = new HashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private record Kept(String request, StubAnswer answer, Instant until) {}

    public StripeStub(InstantSource clock) {
        this.clock = clock;
        this.intents = new StubIntents(clock);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// The shopper passes the check of their bank.
    public synchronized void approve(PaymentId payment) {
        intents.approve(payment);
    }

    /// The shopper does not.
    public synchronized void refuse(PaymentId payment) {
        intents.refuse(payment);
    }

    /// What was taken (positive) and given back (negative).
    public synchronized List<Money> movements(PaymentId payment) {
        return intents.movements(payment);
    }

    /// An intent as Stripe shows it.
    public synchronized Map<String, @Nullable Object> intent(PaymentId payment) {
        return intents.shown(payment);
    }

    /// What Stripe would send of a payment, to be signed.
    public synchronized String event(String id, String type, PaymentId payment) {
        return Json.write(
                Map.of(
                        "id",
                        id,
                        "object",
                        "event",
                        "type",
                        type,
                        "livemode",
                        false,
                        "data",
                        Map.of("object", intents.shown(payment))));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answer = answer(exchange, body);
            var bytes = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Request-Id", "req_stub");
            if (answer.isLost()) {
                // The line breaks in the middle of the answer.
                exchange.sendResponseHeaders(answer.status(), bytes.length + CUT_OFF);
                exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
                exchange.getResponseBody().flush();
            } else {
                exchange.sendResponseHeaders(answer.status(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private synchronized StubAnswer answer(HttpExchange exchange, String body) {
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return StubAnswer.error(401, "invalid_request_error", "", "Invalid API Key provided");
        }
        var method = exchange.getRequestMethod();
        var uri = exchange.getRequestURI();
        var given = method.equals("GET") ? Optional.ofNullable(uri.getRawQuery()).orElse("") : body;
        var key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        return key.filter(_ -> method.equals("POST"))
                .map(known -> once(known, uri.getPath(), given))
                .orElseGet(() -> intents.answer(method, uri.getPath(), StubForm.of(given)));
    }

    private StubAnswer once(String key, String path, String body) {
        var request = path + " " + body;
        var before = kept.get(key);
        if (before != null && clock.instant().isBefore(before.until())) {
            return before.request().equals(request)
                    ? before.answer()
                    : StubAnswer.error(
                            400,
                            "idempotency_error",
                            "",
                            "Keys for idempotent requests can only be used with the same"
                                    + " parameters they were first used with.");
        }
        var answer = intents.answer("POST", path, StubForm.of(body));
        if (!answer.isForgotten()) {
            kept.put(key, new Kept(request, answer, clock.instant().plus(KEYS_KEPT)));
        }
        return answer;
    }
}

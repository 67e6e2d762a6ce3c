package io.woocom.adapters.webhooks;

import static io.woocom.domain.webhook.EndpointFixture.SECRET;
import static io.woocom.domain.webhook.EndpointFixture.anEndpoint;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.woocom.domain.webhook.Delivery.Outcome;
import io.woocom.domain.webhook.Receiver;
import io.woocom.domain.webhook.ReceiverContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Events over real connections, to a server that answers with the status in its path. What arrives
/// is checked by Standard Webhooks' own verifier.
class HttpReceiverTest implements ReceiverContract {

    private final List<Arrived> arrived = new ArrayList<>();
    private final HttpServer server = server();

    private record Arrived(Map<String, List<String>> headers, String body) {}

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    public Receiver receiver() {
        return Webhooks.receiverAnywhere();
    }

    @Override
    public String answering(int status) {
        return status == 0 ? "http://127.0.0.1:" + freePort() + "/" : address("/" + status);
    }

    @Test
    void a_foreign_verifier_accepts_what_arrives_and_nothing_that_was_changed() throws Exception {
        var event = ReceiverContract.anEvent(1);

        receiver().send(anEndpoint(IDS, answering(200), "*"), event, Instant.now());

        var request = arrived.getFirst();
        assertThat(request.body()).isEqualTo(event.envelope());
        assertThat(request.headers().get("webhook-id")).containsExactly(event.id().value());
        var verifier = new Webhook(SECRET.value());
        verifier.verify(request.body(), request.headers());
        assertThatThrownBy(() -> verifier.verify(request.body() + " ", request.headers()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() ->
                        new Webhook(Webhooks.secret(new SecureRandom()).value())
                                .verify(request.body(), request.headers()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void a_receiver_that_keeps_silent_is_not_waited_for_longer_than_its_time() {
        var slow = new HttpReceiver(new AnyAddress(), Duration.ofMillis(300));
        var outcome =
                slow.send(
                        anEndpoint(IDS, address("/silent"), "*"),
                        ReceiverContract.anEvent(1),
                        Instant.now());
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @Timeout(20)
    void a_receiver_whose_answer_never_ends_has_answered() {
        var outcome =
                receiver()
                        .send(
                                anEndpoint(IDS, address("/endless"), "*"),
                                ReceiverContract.anEvent(1),
                                Instant.now());
        assertThat(outcome).isEqualTo(new Outcome.Taken(200));
    }

    @Test
    void nothing_is_sent_to_a_name_that_leads_inside_the_network() {
        var guarded = Webhooks.receiver();
        var outcome =
                guarded.send(
                        anEndpoint(IDS, answering(200), "*"),
                        ReceiverContract.anEvent(1),
                        Instant.now());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.detail()).contains("inside"));
        assertThat(arrived).isEmpty();
    }

    /// Until the other side hangs up.
    private static void answerWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write('.');
                body.flush();
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/endless")) {
            answerWithoutEnd(exchange);
            return;
        }
        if (path.equals("/silent")) {
            return;
        }
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        arrived.add(
                new Arrived(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        exchange.getResponseHeaders().add("Location", address("/200"));
        exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
        exchange.close();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

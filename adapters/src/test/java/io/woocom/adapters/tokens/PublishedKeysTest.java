package io.woocom.adapters.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private int asked;
    private int status = 200;
    private final HttpServer issuer = issuer();
    private final PublishedKeys keys =
            new PublishedKeys("http://127.0.0.1:" + issuer.getAddress().getPort(), () -> now);

    private HttpServer issuer() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/.well-known/jwks.json",
                    exchange -> {
                        asked++;
                        var body = ("keys " + asked).getBytes(UTF_8);
                        exchange.sendResponseHeaders(status, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open() {
        issuer.start();
    }

    @AfterEach
    void close() {
        issuer.stop(0);
    }

    @Test
    void keys_are_kept_for_an_hour() {
        assertThat(keys.get()).isEqualTo("keys 1");
        now = now.plus(Duration.ofMinutes(59));
        assertThat(keys.get()).isEqualTo("keys 1");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(keys.get()).isEqualTo("keys 2");
    }

    @Test
    void known_keys_go_on_while_the_issuer_is_away() {
        assertThat(keys.get()).isEqualTo("keys 1");
        status = 503;
        now = now.plus(Duration.ofHours(2));
        assertThat(keys.get()).isEqualTo("keys 1");
        assertThat(keys.get()).isEqualTo("keys 1");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void without_any_key_nobody_is_let_in() {
        status = 503;
        assertThatThrownBy(keys::get).isInstanceOf(UncheckedIOException.class);
    }
}

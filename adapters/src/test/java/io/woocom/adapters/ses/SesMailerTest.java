package io.woocom.adapters.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.woocom.adapters.json.Json;
import io.woocom.domain.customer.Email;
import io.woocom.domain.mail.Mail;
import io.woocom.domain.mail.Mailer;
import io.woocom.domain.mail.MailerContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/// What goes over the wire to the service (Amazon SES API v2, SendEmail), taken by a server that
/// reads it as the service does.
class SesMailerTest implements MailerContract {

    private static final String FROM = "Hearth & Field <shop@example.com>";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Mail> delivered = new CopyOnWriteArrayList<>();
    private final HttpServer server = started();
    private final SesV2Client client =
            SesV2Client.builder()
                    .endpointOverride(
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                    .region(Region.US_EAST_1)
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("key", "secret")))
                    .httpClient(UrlConnectionHttpClient.create())
                    .build();
    private volatile int status = 200;

    @AfterEach
    void close() {
        client.close();
        server.stop(0);
    }

    @Override
    public Mailer mailer() {
        return Ses.mailer(client, FROM);
    }

    @Override
    public List<Mail> delivered() {
        return delivered;
    }

    @Test
    void the_request_is_signed_and_names_the_sender() {
        mailer().send(new Mail("evt_1", new Email("ada@example.com"), "s", "t", "<p>h</p>"));
        assertThat(requests).hasSize(1);
        assertThat(requests.getFirst())
                .startsWith("POST /v2/email/outbound-emails AWS4-HMAC-SHA256 ")
                .contains("Credential=key/")
                .contains("/us-east-1/ses/aws4_request");
    }

    @Test
    void a_letter_that_the_service_does_not_take_was_not_sent() {
        status = 400;
        var mail = new Mail("evt_1", new Email("ada@example.com"), "s", "t", "<p>h</p>");
        assertThatThrownBy(() -> mailer().send(mail)).isInstanceOf(SesV2Exception.class);
    }

    private HttpServer started() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var made = HttpServer.create(address, 0);
            made.createContext("/", this::take);
            made.start();
            return made;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent =
                    Json.object(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
            requests.add(
                    exchange.getRequestMethod()
                            + " "
                            + exchange.getRequestURI()
                            + " "
                            + exchange.getRequestHeaders().getFirst("Authorization"));
            if (status == 200) {
                delivered.add(read(sent));
            }
            var answer = "{\"MessageId\":\"m\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Mail read(Map<?, ?> sent) {
        assertThat(text(sent, "FromEmailAddress")).isEqualTo(FROM);
        assertThat(text(sent, "EmailTags", "0", "Name")).isEqualTo("letter");
        for (var part : List.of("Subject", "Body/Text", "Body/Html")) {
            var path = ("Content/Simple/" + part + "/Charset").split("/", -1);
            assertThat(text(sent, path)).isEqualTo("UTF-8");
        }
        return new Mail(
                text(sent, "EmailTags", "0", "Value"),
                new Email(text(sent, "Destination", "ToAddresses", "0")),
                text(sent, "Content", "Simple", "Subject", "Data"),
                text(sent, "Content", "Simple", "Body", "Text", "Data"),
                text(sent, "Content", "Simple", "Body", "Html", "Data"));
    }

    private static String text(Object tree, String... path) {
        var found = tree;
        for (var name : path) {
            found =
                    switch (found) {
                        case Map<?, ?> members -> Objects.requireNonNull(members.get(name), name);
                        case List<?> items ->
                                Objects.requireNonNull(items.get(Integer.parseInt(name)), name);
                        default -> throw new AssertionError("there is no " + name);
                    };
        }
        return String.valueOf(found);
    }
}

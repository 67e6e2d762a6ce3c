package io.woocom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source.FromQueue;
import io.woocom.local.identity.LocalSignIn;
import io.woocom.local.identity.LocalSignIn.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop of two functions: what is started, refused, kept and continued.
class LocalShopTest {

    private static final QueueRow ORDERS = new QueueRow("orders", false, Duration.ofMinutes(5), 5);

    @TempDir Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void a_started_shop_is_healthy_and_knows_its_staff() throws Exception {
        try (var shop = LocalShop.start(LocalSettings.inMemory(), blueprint())) {
            assertThat(get(shop, "/health", "").statusCode()).isEqualTo(200);
            assertThat(get(shop, "/config.json", "").body())
                    .contains("\"environment\":\"local\"", "user_pool_id", "oauth_endpoint");
            assertThat(get(shop, "/", "").body()).contains("Your shop is running");
            assertThat(
                            get(shop, "/sample/pictures/stoneware-mug.svg", "")
                                    .headers()
                                    .firstValue("content-type"))
                    .hasValue("image/svg+xml");
            assertThat(get(shop, "/docs/openapi.yaml", "").body()).contains("openapi: 3.1");
            assertThat(get(shop, "/sample/pictures/..%2Fproducts.csv", "").statusCode())
                    .isEqualTo(404);

            var admin = token(shop, Role.ADMIN);
            var customer = token(shop, Role.CUSTOMER);
            assertThat(get(shop, "/admin", admin).statusCode()).isEqualTo(200);
            assertThat(get(shop, "/admin", customer).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_folder_has_one_shop_at_a_time_and_outlives_it() throws Exception {
        var settings = LocalSettings.inMemory().in(folder.resolve("data"));
        try (var shop = LocalShop.start(settings, blueprint())) {
            assertThatThrownBy(() -> LocalShop.start(settings, blueprint()))
                    .isInstanceOf(Mistake.class)
                    .hasMessageContaining("is in use by process " + ProcessHandle.current().pid());
            var url = shop.ground().environment().get("QUEUE_ORDERS");
            shop.ground()
                    .engines()
                    .queues()
                    .client()
                    .sendMessage(send -> send.queueUrl(url).messageBody("placed"));
            await().until(() -> seen.contains("placed"));
        }

        // A lock file that nobody holds is what a kill leaves.
        Files.writeString(folder.resolve("data/lock"), "1\n");
        try (var shop = LocalShop.start(settings, blueprint())) {
            assertThat(get(shop, "/health", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_taken_port_and_an_unwritable_folder_are_one_line_each() throws Exception {
        try (var shop = LocalShop.start(LocalSettings.inMemory(), blueprint())) {
            var port = shop.address().getPort();
            assertThatThrownBy(
                            () -> LocalShop.start(LocalSettings.inMemory().at(port), blueprint()))
                    .isInstanceOf(Mistake.class)
                    .hasMessage("port " + port + " is in use: choose another with --port");
        }
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> LocalShop.start(LocalSettings.inMemory().in(file), blueprint()))
                .isInstanceOf(Mistake.class)
                .hasMessageStartingWith("cannot write to " + file);
    }

    private Blueprint blueprint() {
        RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> ok =
                (APIGatewayV2HTTPEvent _, Context _) ->
                        APIGatewayV2HTTPResponse.builder().withStatusCode(200).build();
        RequestHandler<SQSEvent, SQSBatchResponse> consumer =
                (SQSEvent event, Context _) -> {
                    event.getRecords().forEach(record -> seen.add(record.getBody()));
                    return new SQSBatchResponse(List.of());
                };
        return new Blueprint(
                List.of(
                        TestFunctions.row(
                                "web",
                                List.of(
                                        new Route("GET", "/health", new Access.Anyone()),
                                        new Route(
                                                "GET",
                                                "/admin",
                                                new Access.Staff(Set.of("admin"), "any"))),
                                List.of(),
                                ok),
                        TestFunctions.row(
                                "worker",
                                List.of(),
                                List.of(new FromQueue(ORDERS, 10, Duration.ZERO, 2)),
                                consumer)),
                _ -> TestFunctions.noWorld(),
                Blueprint.Opening.NOTHING);
    }

    private static String token(LocalShop shop, Role role) {
        return "Bearer "
                + LocalSignIn.token(shop.ground().identity().endpoint(), role, Optional.empty());
    }

    private HttpResponse<String> get(LocalShop shop, String path, String authorization)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(shop.address() + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}

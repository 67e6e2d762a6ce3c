package io.woocom.functions.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.history.EventId;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.EndpointId;
import io.woocom.domain.webhook.EndpointState;
import io.woocom.functions.Reply;
import io.woocom.functions.Sent;
import io.woocom.functions.Shop;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Staff look after the endpoints of webhooks.
class WebhookDeskTest {

    private static final String ENDPOINTS = "/admin/v1/webhook-endpoints";
    private static final String ERP =
            "{\"url\": \"https://erp.example.com/in\", \"event_types\": [\"order.*\"], \"description\": \"ERP\"}";

    private final Shop shop = new Shop();
    private final Map<String, String> staff = shop.staff("admin");

    @Test
    void the_secret_is_told_once_and_the_endpoint_hears_of_what_comes_after_it() {
        happen(1);
        var created = send(shop.post(ENDPOINTS, ERP));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/secret")).startsWith("whsec_");
        assertThat(created.at("/status")).isEqualTo("active");
        assertThat(stored(created).position()).isEqualTo(shop.log.end());

        var read = send(shop.get(created.header("Location")));
        assertThat(read.at("/secret")).isEqualTo("missing");
        assertThat(read.at("/url")).isEqualTo("https://erp.example.com/in");
        assertThat(send(shop.get(ENDPOINTS)).at("/data/0/id")).isEqualTo(read.at("/id"));
    }

    @Test
    void it_is_changed_paused_and_resumed() {
        var created = send(shop.post(ENDPOINTS, ERP));
        var one = created.header("Location");
        var paused =
                send(
                        shop.patch(one, "{\"active\": false, \"event_types\": [\"*\"]}")
                                .header("If-Match", created.header("ETag")));
        assertThat(paused.at("/status")).isEqualTo("paused");
        assertThat(paused.at("/paused_reason")).isEqualTo("staff");
        assertThat(paused.at("/event_types/0")).isEqualTo("*");
        assertThat(send(shop.patch(one, "{\"active\": true}")).at("/status")).isEqualTo("active");
        assertThat(send(shop.patch(one, "{}").header("If-Match", created.header("ETag"))).status())
                .isEqualTo(412);
    }

    @Test
    void it_is_set_back_to_a_position_of_the_log_and_resumed() {
        var created = send(shop.post(ENDPOINTS, ERP));
        happen(3);
        var position = send(shop.get("/admin/v1/events?limit=2")).at("/page/next_cursor");
        send(shop.patch(created.header("Location"), "{\"active\": false}"));

        var replay = created.header("Location") + "/replay";
        var set = send(shop.post(replay, "{\"after\": \"" + position + "\"}"));
        assertThat(set.status()).isEqualTo(200);
        assertThat(stored(created).position()).isEqualTo("2");
        assertThat(stored(created).state()).isEqualTo(EndpointState.LISTENING);

        send(shop.post(replay, ""));
        assertThat(stored(created).position()).isEqualTo(shop.log.start());
        assertThat(send(shop.post(replay, "{\"after\": \"made.up\"}")).status()).isEqualTo(422);
    }

    @Test
    void it_is_removed() {
        var one = send(shop.post(ENDPOINTS, ERP)).header("Location");
        assertThat(send(shop.delete(one)).status()).isEqualTo(204);
        assertThat(send(shop.get(one)).status()).isEqualTo(404);
        assertThat(send(shop.get(one + "/deliveries")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\": \"https://erp.example.com\"}",
                "{\"url\": \"nonsense\", \"event_types\": [\"*\"]}",
                "{\"url\": \"https://erp.example.com\", \"event_types\": []}",
                "{\"url\": \"https://erp.example.com\", \"event_types\": [\"*\", \"*\"]}",
                "{\"url\": \"https://erp.example.com\", \"event_types\": [\"Order\"]}",
                "{\"url\": \"https://erp.example.com\", \"event_types\": \"*\"}",
                "{\"url\": \"https://erp.example.com\", \"event_types\": [\"*\"], \"secret\": \"whsec_a\"}"
            })
    void what_is_not_valid_makes_no_endpoint(String body) {
        assertThat(send(shop.post(ENDPOINTS, body)).status()).isEqualTo(422);
        assertThat(shop.endpoints.all()).isEmpty();
    }

    @Test
    void only_admins_and_programs_with_the_scope_may() {
        assertThat(shop.send(shop.get(ENDPOINTS).byToken(shop.staff("catalog"))).status())
                .isEqualTo(403);
        assertThat(
                        shop.send(
                                        shop.get(ENDPOINTS)
                                                .byToken(shop.program("woocom/webhooks.write")))
                                .status())
                .isEqualTo(200);
    }

    private Endpoint stored(Reply created) {
        return shop.endpoints.find(new EndpointId(created.at("/id"))).orElseThrow();
    }

    private void happen(int times) {
        var category = CategoryId.next(shop.ids);
        var moved =
                Members.of("category_id", category.value())
                        .and("parent_id", null)
                        .and("slug", "mugs")
                        .and("archived", false)
                        .tree();
        for (var i = 1; i <= times; i++) {
            var event =
                    new Envelope(
                            EventId.next(shop.ids),
                            "category.moved",
                            shop.clock.instant(),
                            category.value(),
                            i,
                            "trace-1",
                            Json.write(moved));
            shop.log.append(event.fact());
        }
    }

    private Reply send(Sent sent) {
        return shop.send(sent.byToken(staff));
    }
}

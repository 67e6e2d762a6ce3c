package io.woocom.functions.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.adapters.payments.SandboxProvider;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentGateway.Charge;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.shared.Money;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

final class SandboxActionPageTest {

    private static final URI SHOP = URI.create("https://shop.test");
    private static final PaymentId ID = new PaymentId("pay_01J0000000000000000000000A");
    private static final String ORDER = "ord_01J0000000000000000000000A";

    private static AmazonDynamoDBLocal engine;
    private static int tables;

    private final Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final List<String> hints = new ArrayList<>();
    private SandboxProvider provider;
    private SandboxActionPage page;

    @BeforeAll
    static void start() {
        engine = DynamoDBEmbedded.create(true);
    }

    @AfterAll
    static void stop() {
        engine.shutdownNow();
    }

    @BeforeEach
    void a_provider() {
        var table = "sandbox-" + tables++;
        var client = engine.dynamoDbClient();
        new CreateTables(client, _ -> table).create(List.of(Tables.SANDBOX));
        var settings = new SandboxProvider.Settings(SHOP, Duration.ZERO, Duration.ofSeconds(5));
        provider = new SandboxProvider(client, table, settings, () -> now);
        page = page(hints::add);
    }

    @Test
    void it_shows_what_is_asked_and_offers_both_answers() {
        var response = get(key(Optional.empty()));
        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody())
                .contains("USD 19.99", "value=\"approve\"", "value=\"decline\"", "lang=\"en\"");
        assertThat(provider.status(ID)).isInstanceOf(Outcome.ActionRequired.class);
    }

    @Test
    void it_runs_no_script_and_is_kept_nowhere() {
        var response = get(key(Optional.empty()));
        assertThat(response.getHeaders().get("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("form-action 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(response.getHeaders())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Referrer-Policy", "no-referrer");
        assertThat(response.getBody()).doesNotContain("<script");
    }

    @Test
    void approving_charges_and_hints_at_the_order() {
        var response = post(key(Optional.empty()), "decision=approve");
        assertThat(response.getBody()).contains("Payment approved");
        assertThat(provider.status(ID)).isEqualTo(new Outcome.Captured(Money.of(1999, "USD")));
        assertThat(hints).containsExactly(ORDER);
    }

    @Test
    void declining_charges_nothing() {
        var response = post(key(Optional.empty()), "decision=decline");
        assertThat(response.getBody()).contains("Payment declined");
        assertThat(provider.status(ID)).isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void the_first_answer_counts() {
        var key = key(Optional.empty());
        post(key, "decision=approve");
        assertThat(post(key, "decision=decline").getBody()).contains("Payment approved");
        assertThat(get(key).getBody()).contains("Payment approved").doesNotContain("<form");
    }

    @Test
    void the_shopper_goes_back_to_the_shop() {
        var key = key(Optional.of("https://shop.test/orders/1?x=1"));
        var response = post(key, "decision=approve");
        assertThat(response.getStatusCode()).isEqualTo(303);
        assertThat(response.getHeaders())
                .containsEntry("Location", "https://shop.test/orders/1?x=1");
    }

    @Test
    void the_shopper_is_sent_nowhere_else() {
        var key = key(Optional.of("https://evil.test/\"><script>"));
        assertThat(post(key, "decision=approve").getStatusCode()).isEqualTo(200);
        var other = get(key);
        assertThat(other.getBody()).doesNotContain("evil");
        assertThat(other.getHeaders().get("Content-Security-Policy")).doesNotContain("evil");
    }

    @Test
    void an_address_cannot_break_out_of_the_page() {
        var key = key(Optional.of("https://shop.test/?a='b'&c=d"));
        post(key, "decision=approve");
        assertThat(get(key).getBody())
                .contains("href=\"https://shop.test/?a=&#39;b&#39;&amp;c=d\"");
    }

    @Test
    void a_wrong_key_an_unknown_payment_and_nonsense_look_the_same() {
        key(Optional.empty());
        var wrong = get("guessed");
        assertThat(wrong.getStatusCode()).isEqualTo(404);
        assertThat(post("guessed", "decision=approve")).isEqualTo(wrong);
        assertThat(answer(event("GET", "pay_x", "", null))).isEqualTo(wrong);
        assertThat(hints).isEmpty();
        assertThat(provider.status(ID)).isInstanceOf(Outcome.ActionRequired.class);
    }

    @Test
    void a_form_that_decides_nothing_changes_nothing() {
        var key = key(Optional.empty());
        assertThat(post(key, "decision=maybe&%zz=1").getStatusCode()).isEqualTo(400);
        assertThat(provider.status(ID)).isInstanceOf(Outcome.ActionRequired.class);
    }

    @Test
    void a_body_in_base64_is_read_too() {
        var key = key(Optional.empty());
        var body = "decision=approve".getBytes(StandardCharsets.UTF_8);
        var event = event("POST", ID.value(), key, Base64.getEncoder().encodeToString(body));
        event.setIsBase64Encoded(true);
        answer(event);
        assertThat(provider.status(ID)).isInstanceOf(Outcome.Captured.class);
    }

    @Test
    void a_lost_hint_does_not_trouble_the_shopper() {
        page =
                page(_ -> {
                    throw new IllegalStateException("the queue is away");
                });
        var response = post(key(Optional.empty()), "decision=approve");
        assertThat(response.getStatusCode()).isEqualTo(200);
    }

    private SandboxActionPage page(Consumer<String> hint) {
        return new SandboxActionPage(provider.actions(), SHOP, hint);
    }

    /// Lets a payment wait for its shopper, and takes the key out of its link.
    private String key(Optional<String> returnUrl) {
        var instruction =
                new Payment.Instruction(new PaymentToken("tok_requires_action"), returnUrl);
        var charge = new Charge(ID, ORDER, Money.of(1999, "USD"), instruction, true);
        var outcome = (Outcome.ActionRequired) provider.authorize(charge);
        var link = outcome.action().url().orElseThrow();
        return link.substring(link.indexOf("?key=") + "?key=".length());
    }

    private APIGatewayV2HTTPResponse get(String key) {
        return answer(event("GET", ID.value(), key, null));
    }

    private APIGatewayV2HTTPResponse post(String key, String body) {
        return answer(event("POST", ID.value(), key, body));
    }

    @SuppressWarnings("NullAway") // the page does not look at the context of its invocation
    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return page.handleRequest(event, null);
    }

    private static APIGatewayV2HTTPEvent event(
            String method, String payment, String key, @Nullable String body) {
        var event = new APIGatewayV2HTTPEvent();
        event.setRouteKey(method + " /sandbox/actions/{payment_id}");
        event.setPathParameters(Map.of("payment_id", payment));
        event.setQueryStringParameters(Map.of("key", key));
        event.setBody(body);
        return event;
    }
}

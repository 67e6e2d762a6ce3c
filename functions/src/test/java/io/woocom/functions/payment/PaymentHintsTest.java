package io.woocom.functions.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.stripe.net.Webhook;
import io.woocom.adapters.http.Body;
import io.woocom.adapters.json.Json;
import io.woocom.adapters.stripe.SignedHints;
import io.woocom.adapters.stripe.Stripe;
import io.woocom.domain.payment.Hint;
import io.woocom.domain.payment.InMemoryHints;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.shared.SettableClock;
import io.woocom.functions.Contract;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What payment providers say by themselves.
final class PaymentHintsTest {

    private static final String SECRET = "whsec_test";
    private static final String EVENT =
            """
            {"id": "evt_1", "type": "payment_intent.succeeded", "data": {"object": {"status": "succeeded",
              "receipt_email": "ada@example.com", "metadata":
              {"order": "ord_01J0000000000000000000000A", "payment": "pay_01J0000000000000000000000A"}}}}\
            """;

    private final SettableClock clock = new SettableClock();
    private final InMemoryHints hints = new InMemoryHints();
    private final List<Hint.Concerning> handedOn = new ArrayList<>();
    private final PaymentHintFunction function =
            new PaymentHintFunction(
                    Map.of(
                            "stripe",
                            Stripe.hints(Stripe.NAME, SignedHints.STRIPE_SIGNATURE, SECRET, clock),
                            "sandbox",
                            Stripe.hints(
                                    new Provider("sandbox"),
                                    "sandbox-signature",
                                    "another",
                                    clock)),
                    hints,
                    handedOn::add,
                    clock);

    private record Reply(int status, Map<String, @Nullable Object> body) {}

    @Test
    void a_signed_hint_is_kept_and_handed_on_before_it_is_answered() {
        var reply = send("stripe", EVENT, signed(EVENT));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).containsEntry("repeated", false);
        var hint =
                new Hint.Concerning(
                        Stripe.NAME,
                        "evt_1",
                        "payment_intent.succeeded",
                        "ord_01J0000000000000000000000A",
                        new PaymentId("pay_01J0000000000000000000000A"));
        assertThat(hints.noted()).containsExactly(hint);
        assertThat(handedOn).containsExactly(hint);
    }

    @Test
    void a_repeated_hint_is_kept_once_and_handed_on_again() {
        send("stripe", EVENT, signed(EVENT));
        clock.pass(Duration.ofHours(1));
        var reply = send("stripe", EVENT, signed(EVENT));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).containsEntry("repeated", true);
        assertThat(hints.noted()).hasSize(1);
        assertThat(handedOn).hasSize(2);
    }

    @Test
    void a_hint_that_nobody_could_take_is_not_answered_200_and_comes_again() {
        var broken =
                new PaymentHintFunction(
                        Map.of(
                                "stripe",
                                Stripe.hints(
                                        Stripe.NAME, SignedHints.STRIPE_SIGNATURE, SECRET, clock)),
                        hints,
                        _ -> {
                            throw new IllegalStateException("the queue is away");
                        },
                        clock);
        assertThat(send(broken, "stripe", EVENT, signed(EVENT), true).status()).isEqualTo(500);
        assertThat(send("stripe", EVENT, signed(EVENT)).status()).isEqualTo(200);
        assertThat(handedOn).hasSize(1);
    }

    @Test
    void what_was_changed_or_signed_by_somebody_else_is_not_kept() {
        var changed = EVENT.replace("evt_1", "evt_2");
        for (var reply :
                List.of(
                        send("stripe", changed, signed(EVENT)),
                        send("stripe", EVENT, ""),
                        send("sandbox", EVENT, signed(EVENT)))) {
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body()).containsEntry("code", "bad_signature");
        }
        clock.pass(Duration.ofMinutes(6));
        assertThat(send("stripe", EVENT, signed(EVENT, 360)).status()).isEqualTo(400);
        assertThat(hints.noted()).isEmpty();
        assertThat(handedOn).isEmpty();
    }

    @Test
    void the_sandbox_signs_the_same_way_with_its_own_secret() {
        var reply = send("sandbox", EVENT, signed(EVENT, "another", 0));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(handedOn)
                .extracting(Hint.Concerning::provider)
                .hasToString("[Provider[name=sandbox]]");
    }

    @Test
    void a_provider_that_is_not_set_up_does_not_exist() {
        var reply = send("paypal", EVENT, signed(EVENT));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).containsEntry("code", "not_found");
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        var event = EVENT + " ".repeat(Body.MOST_BYTES);
        assertThat(send("stripe", event, signed(event)).status()).isEqualTo(413);
    }

    @Test
    void what_is_signed_and_not_json_cannot_be_read() {
        var reply = send("stripe", "{", signed("{"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).containsEntry("code", "malformed_request");
    }

    @Test
    void an_event_about_no_payment_of_ours_is_answered_and_forgotten() {
        var event = "{\"id\": \"evt_3\", \"type\": \"customer.created\", \"data\": {}}";
        assertThat(send("stripe", event, signed(event)).status()).isEqualTo(200);
        assertThat(hints.noted()).isEmpty();
        assertThat(handedOn).isEmpty();
    }

    @Test
    void the_body_is_checked_as_it_came_however_the_gateway_hands_it_on() {
        var event = EVENT.replace("ada", "adé€😀");
        assertThat(send(function, "stripe", event, signed(event), true).status()).isEqualTo(200);
        assertThat(send(function, "stripe", event, signed(event), false).status()).isEqualTo(200);
    }

    private Reply send(String provider, String body, String signature) {
        return send(function, provider, body, signature, true);
    }

    @SuppressWarnings("NullAway") // no handler of ours looks at Lambda's context
    private static Reply send(
            PaymentHintFunction function,
            String provider,
            String body,
            String signature,
            boolean encoded) {
        var path = "/webhooks/payments/" + provider;
        var http = RequestContext.Http.builder().withMethod("POST").withPath(path).build();
        var sent = encoded ? Base64.getEncoder().encodeToString(body.getBytes(UTF_8)) : body;
        var event =
                APIGatewayV2HTTPEvent.builder()
                        .withRouteKey(PaymentHintFunction.ROUTES.getFirst().key())
                        .withRawPath(path)
                        .withRawQueryString("")
                        .withPathParameters(Map.of("provider", provider))
                        .withHeaders(
                                Map.of(
                                        "Stripe-Signature", signature,
                                        "sandbox-signature", signature))
                        .withBody(sent)
                        .withIsBase64Encoded(encoded)
                        .withRequestContext(
                                RequestContext.builder()
                                        .withHttp(http)
                                        .withRequestId("request-1")
                                        .build())
                        .build();
        var answer = function.handleRequest(event, null);
        Contract.requireKept(
                "POST", path, answer.getStatusCode(), answer.getHeaders(), answer.getBody());
        return new Reply(answer.getStatusCode(), Json.object(answer.getBody()));
    }

    private String signed(String body) {
        return signed(body, 0);
    }

    private String signed(String body, long secondsAgo) {
        return signed(body, SECRET, secondsAgo);
    }

    private String signed(String body, String secret, long secondsAgo) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    body, secret, clock.instant().getEpochSecond() - secondsAgo);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.woocom.adapters.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import io.woocom.adapters.json.NotJson;
import io.woocom.domain.payment.Hint;
import io.woocom.domain.payment.PaymentId;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of a signed body, and what is not believed. Stripe's own generator of headers is
/// held against it in {@link ForeignSignaturesTest}.
class SignedHintsTest {

    static final String SECRET = "whsec_test_secret";
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final String EVENT =
            """
            {"id": "evt_1", "object": "event", "type": "payment_intent.succeeded",
             "data": {"object": {"id": "pi_1", "status": "succeeded", "metadata":
               {"order": "ord_01J0000000000000000000000A", "payment": "pay_01J0000000000000000000000A"}}}}\
            """;

    private final SignedHints hints =
            Stripe.hints(Stripe.NAME, SignedHints.STRIPE_SIGNATURE, SECRET, () -> NOW);

    @Test
    void it_says_which_payment_of_which_order_to_ask_about() {
        assertThat(hints.read(EVENT, signed(EVENT, NOW)))
                .isEqualTo(
                        new Hint.Concerning(
                                Stripe.NAME,
                                "evt_1",
                                "payment_intent.succeeded",
                                "ord_01J0000000000000000000000A",
                                new PaymentId("pay_01J0000000000000000000000A")));
    }

    @Test
    void every_byte_counts() {
        var signature = signed(EVENT, NOW);
        assertThat(hints.read(EVENT + " ", signature)).isEqualTo(new Hint.Forged());
        assertThat(hints.read(EVENT.replace("evt_1", "evt_2"), signature))
                .isEqualTo(new Hint.Forged());
    }

    @Test
    void what_was_signed_long_ago_may_be_sent_by_anybody() {
        assertThat(hints.read(EVENT, signed(EVENT, NOW.minusSeconds(301))))
                .isEqualTo(new Hint.Forged());
        assertThat(hints.read(EVENT, signed(EVENT, NOW.minusSeconds(299))))
                .isInstanceOf(Hint.Concerning.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t=",
                "v1=00",
                "t=x,v1=00",
                "t=1772366400",
                "t=1772366400,v1=",
                "t=1772366400,v1=00",
                "t=99999999999999999999,v1=00",
                ",,,",
                "===",
                "t=1772366400,v0=00"
            })
    void a_header_out_of_form_signs_nothing(String header) {
        assertThat(hints.read(EVENT, header)).isEqualTo(new Hint.Forged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": \"evt_1\", \"type\": \"customer.created\", \"data\": {\"object\": {\"metadata\": {}}}}",
                "{\"id\": \"evt_1\", \"type\": \"x\", \"data\": {\"object\": {\"metadata\": {\"order\": \"ord_1\", \"payment\": \"pay_1\"}}}}",
                "{\"id\": 1, \"type\": \"x\", \"data\": []}"
            })
    void what_names_no_payment_of_ours_is_of_no_concern(String event) {
        assertThat(hints.read(event, signed(event, NOW))).isEqualTo(new Hint.OfNoConcern());
    }

    @Test
    void what_is_signed_and_cannot_be_read_is_told() {
        assertThatThrownBy(() -> hints.read("{", signed("{", NOW))).isInstanceOf(NotJson.class);
    }

    private static String signed(String body, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, SECRET, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.woocom.adapters.stripe;

import static io.woocom.adapters.stripe.SignedHintsTest.EVENT;
import static io.woocom.adapters.stripe.SignedHintsTest.NOW;
import static io.woocom.adapters.stripe.SignedHintsTest.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.npm.Npm;
import io.woocom.domain.payment.Hint;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Headers made by the generator that Stripe gives to people who test their webhooks, in its
/// library for Node.js.
class ForeignSignaturesTest {

    private final SignedHints hints =
            Stripe.hints(Stripe.NAME, SignedHints.STRIPE_SIGNATURE, SECRET, () -> NOW);

    @Test
    void what_stripe_signs_is_believed_and_nothing_that_was_changed() {
        var header = signed(EVENT, SECRET, NOW);
        assertThat(hints.read(EVENT, header)).isInstanceOf(Hint.Concerning.class);
        assertThat(hints.read(EVENT.replace("succeeded", "failed"), header))
                .isEqualTo(new Hint.Forged());
    }

    @Test
    void letters_beyond_ascii_are_signed_as_they_came() {
        var event = EVENT.replace("evt_1", "evt_2").replace("pi_1", "pi_é€😀");
        assertThat(hints.read(event, signed(event, SECRET, NOW)))
                .isInstanceOf(Hint.Concerning.class);
    }

    @Test
    void another_secret_or_another_time_is_forged() {
        assertThat(hints.read(EVENT, signed(EVENT, "whsec_other", NOW)))
                .isEqualTo(new Hint.Forged());
        assertThat(hints.read(EVENT, signed(EVENT, SECRET, NOW.minusSeconds(3600))))
                .isEqualTo(new Hint.Forged());
    }

    private static String signed(String body, String secret, Instant at) {
        return Npm.run(
                "sign.mjs",
                Map.of("body", body, "secret", secret, "timestamp", at.getEpochSecond()));
    }
}

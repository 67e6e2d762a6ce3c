package io.woocom.adapters.stripe;

import static io.woocom.adapters.stripe.StripeGatewayTest.paying;
import static io.woocom.domain.payment.PaymentGatewayContract.ID;
import static io.woocom.domain.payment.PaymentGatewayContract.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentGateway.Charge;
import io.woocom.domain.shared.Money;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What goes wrong on the way to Stripe is never taken for an answer.
final class StripeTroubleTest {

    private static final Charge CHARGE = paying("pm_card_visa", Optional.empty());

    private final StripeAccount account = new StripeAccount();
    private final PaymentGateway gateway = account.gateway();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void stripes_library_asks_again_where_stripe_is_busy() {
        var gateway = account.gatewayAskingAgain(1);
        assertThat(gateway.authorize(paying(StubIntents.BUSY_ONCE, Optional.empty())))
                .isEqualTo(new Outcome.Captured(PRICE));
    }

    @Test
    void a_busy_stripe_says_nothing_about_the_money_and_can_be_asked_under_the_same_key() {
        var charge = paying(StubIntents.BUSY_ONCE, Optional.empty());
        assertThat(gateway.authorize(charge)).isInstanceOf(Outcome.Unknown.class);
        assertThat(gateway.authorize(charge)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(account.stripe.movements(ID)).containsExactly(PRICE);
    }

    @Test
    void whoever_keeps_silent_is_not_waited_for() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:" + silent.getLocalPort());
            var gateway = account.gatewayTo(address, Duration.ofMillis(300));
            assertThat(gateway.authorize(CHARGE)).isInstanceOf(Outcome.Unknown.class);
        }
    }

    @Test
    void a_wrong_key_says_nothing_about_the_money() {
        var gateway = account.gatewayWithKey("sk_test_other");
        assertThat(gateway.authorize(CHARGE)).isInstanceOf(Outcome.Unknown.class);
        assertThat(gateway.reverse(ID)).isEqualTo(new Outcome.Voided());
    }

    @Test
    void notes_out_of_reach_are_an_unknown_outcome_and_no_exception() {
        account.loseTable();
        assertThat(gateway.status(ID)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_key_that_was_used_for_another_amount_moves_nothing() {
        gateway.authorize(paying("pm_card_authenticationRequired", Optional.empty()));
        account.loseNotes();
        var other =
                new Charge(ID, CHARGE.subject(), Money.of(5000, "USD"), CHARGE.instruction(), true);
        assertThat(gateway.authorize(other)).isInstanceOf(Outcome.Unknown.class);
        assertThat(account.stripe.movements(ID)).isEmpty();
    }

    @Test
    void an_intent_that_we_forgot_is_found_again_by_its_key_and_charged_once() {
        gateway.authorize(CHARGE);
        account.loseNotes();
        assertThat(gateway.authorize(CHARGE)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(account.stripe.movements(ID)).containsExactly(PRICE);
    }
}

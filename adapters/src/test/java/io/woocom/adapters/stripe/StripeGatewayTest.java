package io.woocom.adapters.stripe;

import static io.woocom.domain.payment.PaymentGatewayContract.charge;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.Payment.Instruction;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentGateway.Charge;
import io.woocom.domain.payment.PaymentGatewayContract;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The adapter with Stripe's own library, over HTTP to a server that answers as Stripe does.
final class StripeGatewayTest implements PaymentGatewayContract {

    private final StripeAccount account = new StripeAccount();
    private final StripeStub stripe = account.stripe;
    private final PaymentGateway gateway = account.gateway();

    @AfterEach
    void close() {
        account.close();
    }

    /// Understands the sandbox's tokens as Stripe's test payment methods.
    @Override
    public PaymentGateway gateway() {
        return new SandboxTokens(gateway);
    }

    @Override
    public void approve(PaymentId payment) {
        stripe.approve(payment);
    }

    @Override
    public void refuse(PaymentId payment) {
        stripe.refuse(payment);
    }

    @Override
    public void timePasses(Duration duration) {
        account.clock.pass(duration);
    }

    @Override
    public List<Money> movements(PaymentId payment) {
        return stripe.movements(payment);
    }

    @Test
    void an_intent_says_whose_it_is_and_what_is_asked() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        assertThat(stripe.intent(ID))
                .containsEntry("amount", 1999L)
                .containsEntry("currency", "usd")
                .containsEntry("capture_method", "manual")
                .hasEntrySatisfying(
                        "metadata",
                        metadata ->
                                assertThat(metadata)
                                        .hasToString(
                                                "{order=ord_01J0000000000000000000000A, payment="
                                                        + ID
                                                        + "}"));
    }

    @Test
    void a_form_that_collects_consent_pays_by_its_confirmation_token() {
        assertThat(gateway.authorize(paying("ctoken_visa", Optional.empty())))
                .isEqualTo(new Outcome.Captured(PRICE));
    }

    @Test
    void without_an_address_to_come_back_to_the_shoppers_browser_goes_on_by_itself() {
        var outcome = gateway.authorize(paying("pm_card_authenticationRequired", Optional.empty()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.ActionRequired.class,
                        required -> {
                            assertThat(required.action().kind()).isEqualTo(Payment.Action.Kind.SDK);
                            assertThat(required.action().clientSecret())
                                    .hasValueSatisfying(
                                            secret -> assertThat(secret).contains("_secret_"));
                        });
    }

    @Test
    void a_lost_card_is_not_called_one_to_whoever_holds_it() {
        var outcome =
                gateway.authorize(paying("pm_card_visa_chargeDeclinedLostCard", Optional.empty()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined ->
                                assertThat(declined.decline().code()).isEqualTo("card_declined"));
    }

    @Test
    void a_declined_intent_takes_no_other_card() {
        gateway().authorize(charge("tok_declined"));
        assertThat(stripe.intent(ID)).containsEntry("status", "canceled");
    }

    @Test
    void a_refused_action_leaves_nothing_to_pay_once_it_was_asked_about() {
        gateway().authorize(charge("tok_requires_action"));
        refuse(ID);
        gateway().status(ID);
        assertThat(stripe.intent(ID)).containsEntry("status", "canceled");
    }

    @Test
    void what_is_set_aside_lapses_when_stripe_says() {
        var outcome = gateway().authorize(charge("tok_ok", PRICE, false));
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Authorized(account.clock.instant().plus(Duration.ofDays(7))));
    }

    @Test
    void an_amount_that_stripe_does_not_take_is_a_decline_for_good() {
        var outcome = gateway().authorize(charge("tok_ok", Money.of(1, "USD"), true));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined ->
                                assertThat(declined.decline().code())
                                        .isEqualTo("amount_too_small"));
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(outcome);
        assertThat(gateway().status(ID)).isEqualTo(outcome);
    }

    @Test
    void many_refunds_are_searched_to_the_last_page() {
        gateway().authorize(charge("tok_ok"));
        gateway().refund(REFUND, ID, Money.of(1, "USD"));
        for (var i = 0; i < 100; i++) {
            var id = new RefundId("ref_01J00000000000000000000%03d".formatted(i));
            gateway().refund(id, ID, Money.of(1, "USD"));
        }
        timePasses(Duration.ofDays(60));
        assertThat(gateway().refund(REFUND, ID, Money.of(1, "USD")))
                .isEqualTo(new Outcome.Refunded(PRICE, Money.of(101, "USD"), Optional.empty()));
    }

    @Test
    void its_settings_keep_the_key_to_themselves() {
        assertThat(new Stripe.Settings("sk_live_1", Optional.empty()).toString())
                .doesNotContain("sk_live");
    }

    static Charge paying(String means, Optional<String> returnUrl) {
        return new Charge(
                ID,
                "ord_01J0000000000000000000000A",
                PRICE,
                new Instruction(new PaymentToken(means), returnUrl),
                true);
    }
}

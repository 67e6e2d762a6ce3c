package io.woocom.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.Payment.State;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers of a provider overtake each other: which word stands?
final class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Money PRICE = Money.of(1999, "USD");
    private static final Outcome CAPTURED = new Outcome.Captured(PRICE);
    private static final Outcome REFUNDED = new Outcome.Refunded(PRICE);
    private static final Outcome AUTHORIZED = new Outcome.Authorized(NOW);
    private static final Outcome DECLINED = new Outcome.Declined(new Decline("no", "no", false));
    private static final Outcome VOIDED = new Outcome.Voided();
    private static final Outcome EXPIRED = new Outcome.Expired();

    static List<Outcome> weakerThanMoney() {
        return List.of(
                CAPTURED,
                AUTHORIZED,
                DECLINED,
                VOIDED,
                EXPIRED,
                new Outcome.Pending(),
                new Outcome.Unknown("late"),
                new Outcome.NeverHeardOf());
    }

    static List<Outcome> endsWithoutMoney() {
        return List.of(DECLINED, VOIDED, EXPIRED);
    }

    @ParameterizedTest
    @MethodSource("weakerThanMoney")
    void what_was_taken_is_not_forgotten(Outcome late) {
        assertThat(after(CAPTURED, late)).isEqualTo(after(CAPTURED));
    }

    @ParameterizedTest
    @MethodSource("weakerThanMoney")
    void what_was_given_back_is_not_taken_again(Outcome late) {
        assertThat(after(CAPTURED, REFUNDED, late)).isEqualTo(after(CAPTURED, REFUNDED));
    }

    @Test
    void a_refund_that_is_heard_of_first_tells_of_the_capture_too() {
        assertThat(after(REFUNDED)).isEqualTo(after(CAPTURED, REFUNDED));
    }

    @ParameterizedTest
    @MethodSource("endsWithoutMoney")
    void an_attempt_that_ended_without_money_stays_as_it_ended(Outcome end) {
        for (var late : List.of(AUTHORIZED, DECLINED, VOIDED, EXPIRED, new Outcome.Pending())) {
            assertThat(after(end, late)).isEqualTo(after(end));
        }
    }

    @ParameterizedTest
    @MethodSource("endsWithoutMoney")
    void money_that_was_taken_after_all_counts(Outcome end) {
        assertThat(after(end, CAPTURED).held()).isEqualTo(PRICE);
    }

    @Test
    void what_is_set_aside_can_be_taken_or_let_go() {
        assertThat(after(AUTHORIZED).held()).isEqualTo(PRICE);
        assertThat(after(AUTHORIZED, CAPTURED).state()).isEqualTo(new State.Captured());
        assertThat(after(AUTHORIZED, VOIDED).holdsMoney()).isFalse();
        assertThat(after(AUTHORIZED, EXPIRED).holdsMoney()).isFalse();
        assertThat(after(AUTHORIZED, DECLINED)).isEqualTo(after(AUTHORIZED));
    }

    @Test
    void money_and_state_cannot_contradict_each_other() {
        var none = Money.of(0, "USD");
        var paid = after(CAPTURED);
        assertThatThrownBy(() -> with(paid, new State.Voided(), PRICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(paid, new State.Captured(), none))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outcome.Captured(none))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Payment with(Payment like, State state, Money captured) {
        return new Payment(
                like.id(),
                like.provider(),
                like.amount(),
                state,
                captured,
                Money.of(0, "USD"),
                like.createdAt());
    }

    private static Payment after(Outcome... outcomes) {
        var instruction = new Payment.Instruction(new PaymentToken("tok"), Optional.empty());
        var payment =
                Payment.create(
                        new PaymentId("pay_01J0000000000000000000000A"),
                        new Provider("sandbox"),
                        PRICE,
                        instruction,
                        NOW);
        for (var outcome : outcomes) {
            payment = payment.after(outcome, NOW);
        }
        return payment;
    }
}

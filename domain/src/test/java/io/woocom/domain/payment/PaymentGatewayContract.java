package io.woocom.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.payment.PaymentGateway.Charge;
import io.woocom.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every payment provider promises, tried with the tokens of the sandbox.
public interface PaymentGatewayContract {

    PaymentId ID = new PaymentId("pay_01J0000000000000000000000A");
    CaptureId CAPTURE = new CaptureId("cap_01J0000000000000000000000A");
    CaptureId OTHER_CAPTURE = new CaptureId("cap_01J0000000000000000000000B");
    RefundId REFUND = new RefundId("ref_01J0000000000000000000000A");
    RefundId OTHER_REFUND = new RefundId("ref_01J0000000000000000000000B");
    Money PRICE = Money.of(1999, "USD");
    Money PRICE_BACK = Money.of(-1999, "USD");

    PaymentGateway gateway();

    /// Follows the link of an attempt that requires an action, and agrees.
    void approve(PaymentId payment);

    /// Follows the link and does not agree.
    void refuse(PaymentId payment);

    void timePasses(Duration duration);

    /// What the provider's own books say was taken (positive) and given back (negative).
    List<Money> movements(PaymentId payment);

    static Charge charge(String token) {
        return charge(token, PRICE, true);
    }

    static Charge charge(String token, Money amount, boolean captureAtOnce) {
        var instruction =
                new Payment.Instruction(new PaymentToken(token), Optional.of("https://shop.test"));
        return new Charge(ID, "ord_01J0000000000000000000000A", amount, instruction, captureAtOnce);
    }

    @Test
    default void a_good_token_is_charged() {
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void where_the_capture_comes_later_the_amount_is_only_set_aside() {
        var outcome = gateway().authorize(charge("tok_ok", PRICE, false));
        assertThat(outcome).isInstanceOf(Outcome.Authorized.class);
        assertThat(gateway().status(ID)).isEqualTo(outcome);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void a_decline_says_why_and_whether_to_try_again() {
        assertThat(gateway().authorize(charge("tok_declined")))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> {
                            assertThat(declined.decline().code()).isEqualTo("card_declined");
                            assertThat(declined.decline().retryable()).isFalse();
                        });
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void missing_funds_may_be_there_tomorrow() {
        assertThat(gateway().authorize(charge("tok_insufficient_funds")))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> {
                            assertThat(declined.decline().code()).isEqualTo("insufficient_funds");
                            assertThat(declined.decline().retryable()).isTrue();
                        });
    }

    @Test
    default void an_unknown_token_is_declined() {
        assertThat(gateway().authorize(charge("tok_what")))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined ->
                                assertThat(declined.decline().code()).isEqualTo("invalid_token"));
    }

    @Test
    default void a_decline_is_final_for_its_id() {
        var first = gateway().authorize(charge("tok_declined"));
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(first);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void a_token_that_was_unknown_gets_no_second_try_under_the_same_id() {
        var first = gateway().authorize(charge("tok_what"));
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(first);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void the_same_id_is_charged_once() {
        gateway().authorize(charge("tok_ok"));
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void another_amount_under_the_same_id_charges_nothing_more() {
        gateway().authorize(charge("tok_ok"));
        var other = charge("tok_ok", Money.of(5, "USD"), true);
        assertThat(gateway().authorize(other)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void the_same_id_is_charged_once_by_many_at_the_same_moment() {
        var outcomes = atOnce(8, () -> gateway().authorize(charge("tok_ok")));
        assertThat(outcomes).containsOnly(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void what_was_charged_without_an_answer_is_told_when_asked_and_not_charged_again() {
        assertThat(gateway().authorize(charge("tok_timeout_charged")))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(gateway().authorize(charge("tok_timeout_charged")))
                .isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void a_charge_that_never_arrived_is_charged_the_next_time() {
        var charge = charge("tok_timeout_not_charged");
        assertThat(gateway().authorize(charge)).isInstanceOf(Outcome.Unknown.class);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.NeverHeardOf());
        assertThat(movements(ID)).isEmpty();
        assertThat(gateway().authorize(charge)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void an_error_is_over_the_next_time_and_many_tries_still_charge_once() {
        assertThat(gateway().authorize(charge("tok_error_once")))
                .isInstanceOf(Outcome.Unknown.class);
        var outcomes = atOnce(8, () -> gateway().authorize(charge("tok_error_once")));
        assertThat(outcomes).containsOnly(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void a_slow_provider_decides_after_a_while_and_once() {
        assertThat(gateway().authorize(charge("tok_slow"))).isEqualTo(new Outcome.Pending());
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Pending());
        timePasses(Duration.ofSeconds(20));
        var outcomes = atOnce(8, () -> gateway().status(ID));
        assertThat(outcomes).containsOnly(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void nothing_is_known_of_an_attempt_that_was_never_made() {
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.NeverHeardOf());
    }

    @Test
    default void an_action_waits_for_the_shopper() {
        var outcome = gateway().authorize(charge("tok_requires_action"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.ActionRequired.class,
                        required -> assertThat(required.action().url()).isPresent());
        assertThat(gateway().status(ID)).isEqualTo(outcome);
        assertThat(gateway().authorize(charge("tok_requires_action"))).isEqualTo(outcome);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void an_approved_action_is_charged_however_often_it_is_approved() {
        gateway().authorize(charge("tok_requires_action"));
        approve(ID);
        approve(ID);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void a_refused_action_is_a_decline_that_no_later_approval_undoes() {
        gateway().authorize(charge("tok_requires_action"));
        refuse(ID);
        approve(ID);
        assertThat(gateway().status(ID)).isInstanceOf(Outcome.Declined.class);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void an_action_expires_and_then_charges_nothing() {
        gateway().authorize(charge("tok_requires_action"));
        timePasses(Duration.ofMinutes(10));
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Expired());
        approve(ID);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Expired());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_waits_can_be_withdrawn_and_is_not_payable_then() {
        gateway().authorize(charge("tok_requires_action"));
        assertThat(gateway().withdraw(ID)).isEqualTo(new Outcome.Voided());
        approve(ID);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_was_paid_stays_paid_when_it_is_withdrawn() {
        gateway().authorize(charge("tok_requires_action"));
        approve(ID);
        assertThat(gateway().withdraw(ID)).isEqualTo(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void what_is_being_decided_is_decided_whoever_withdraws() {
        gateway().authorize(charge("tok_slow"));
        assertThat(gateway().withdraw(ID)).isEqualTo(new Outcome.Pending());
        timePasses(Duration.ofSeconds(20));
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Captured(PRICE));
    }

    @Test
    default void a_charge_that_comes_after_its_withdrawal_takes_nothing() {
        assertThat(gateway().withdraw(ID)).isEqualTo(new Outcome.Voided());
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void a_charge_that_comes_after_its_reversal_takes_nothing() {
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Voided());
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(new Outcome.Voided());
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_was_taken_is_given_back_once() {
        gateway().authorize(charge("tok_ok"));
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Refunded(PRICE));
        var outcomes = atOnce(8, () -> gateway().reverse(ID));
        assertThat(outcomes).containsOnly(new Outcome.Refunded(PRICE));
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(new Outcome.Refunded(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE, PRICE_BACK);
    }

    @Test
    default void what_was_set_aside_is_let_go() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Voided());
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_waits_comes_to_nothing_when_it_is_reversed() {
        gateway().authorize(charge("tok_requires_action"));
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Voided());
        approve(ID);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_is_being_decided_comes_to_nothing_at_once_or_when_it_is_decided() {
        gateway().authorize(charge("tok_slow"));
        assertThat(gateway().reverse(ID)).isIn(new Outcome.Voided(), new Outcome.Pending());
        timePasses(Duration.ofSeconds(20));
        assertThat(gateway().reverse(ID)).isIn(new Outcome.Voided(), new Outcome.Refunded(PRICE));
        assertThat(gateway().status(ID)).isEqualTo(gateway().reverse(ID));
        assertThat(Money.sum(PRICE.currency(), movements(ID)).isZero()).isTrue();
    }

    @Test
    default void a_charge_that_never_arrived_can_be_reversed_for_good() {
        gateway().authorize(charge("tok_timeout_not_charged"));
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Voided());
        assertThat(gateway().authorize(charge("tok_timeout_not_charged")))
                .isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void a_decline_stays_a_decline_when_it_is_withdrawn_or_reversed() {
        var declined = gateway().authorize(charge("tok_declined"));
        assertThat(gateway().withdraw(ID)).isEqualTo(declined);
        assertThat(gateway().reverse(ID)).isEqualTo(declined);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void charges_and_reversals_at_the_same_moment_leave_no_money_behind() {
        atOnce(
                8,
                number ->
                        number % 2 == 0
                                ? gateway().authorize(charge("tok_ok"))
                                : gateway().reverse(ID));
        assertThat(gateway().status(ID)).isIn(new Outcome.Voided(), new Outcome.Refunded(PRICE));
        assertThat(Money.sum(PRICE.currency(), movements(ID)).isZero()).isTrue();
        assertThat(movements(ID)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    default void a_part_is_given_back_once_under_its_id() {
        gateway().authorize(charge("tok_ok"));
        var answer = new Outcome.Refunded(PRICE, cents(500), Optional.empty());
        assertThat(gateway().refund(REFUND, ID, cents(500))).isEqualTo(answer);
        var outcomes = atOnce(8, () -> gateway().refund(REFUND, ID, cents(500)));
        assertThat(outcomes).containsOnly(answer);
        assertThat(gateway().status(ID)).isEqualTo(answer);
        assertThat(movements(ID)).containsExactly(PRICE, cents(-500));
    }

    @Test
    default void parts_add_up_and_never_to_more_than_was_taken() {
        gateway().authorize(charge("tok_ok"));
        gateway().refund(REFUND, ID, cents(500));
        assertThat(gateway().refund(OTHER_REFUND, ID, cents(1500)))
                .isInstanceOf(Outcome.Declined.class);
        assertThat(gateway().refund(OTHER_REFUND, ID, cents(1499)))
                .isEqualTo(new Outcome.Refunded(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE, cents(-500), cents(-1499));
    }

    @Test
    default void nothing_is_given_back_of_what_was_not_taken() {
        assertThat(gateway().refund(REFUND, ID, cents(1))).isInstanceOf(Outcome.Declined.class);
        gateway().authorize(charge("tok_ok", PRICE, false));
        assertThat(gateway().refund(REFUND, ID, cents(1))).isInstanceOf(Outcome.Declined.class);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_a_refund_left_goes_back_when_all_is_reversed() {
        gateway().authorize(charge("tok_ok"));
        gateway().refund(REFUND, ID, cents(500));
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Refunded(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE, cents(-500), cents(-1499));
    }

    @Test
    default void what_was_done_under_an_id_is_known_long_after() {
        gateway().authorize(charge("tok_ok"));
        var answer = gateway().refund(REFUND, ID, cents(500));
        timePasses(Duration.ofDays(60));
        assertThat(gateway().authorize(charge("tok_ok"))).isEqualTo(answer);
        assertThat(gateway().refund(REFUND, ID, cents(500))).isEqualTo(answer);
        assertThat(movements(ID)).containsExactly(PRICE, cents(-500));
    }

    @Test
    default void a_capture_is_known_long_after() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        var answer = gateway().capture(CAPTURE, ID, PRICE);
        timePasses(Duration.ofDays(60));
        assertThat(gateway().capture(CAPTURE, ID, PRICE)).isEqualTo(answer);
        assertThat(gateway().capture(OTHER_CAPTURE, ID, PRICE))
                .isInstanceOf(Outcome.Declined.class);
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void nothing_is_taken_of_an_attempt_that_was_never_made() {
        assertThat(gateway().capture(CAPTURE, ID, cents(1))).isInstanceOf(Outcome.Declined.class);
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.NeverHeardOf());
    }

    @Test
    default void two_captures_at_the_same_moment_take_no_more_than_is_set_aside() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        var outcomes =
                atOnce(
                        2,
                        number ->
                                gateway()
                                        .capture(
                                                number == 0 ? CAPTURE : OTHER_CAPTURE,
                                                ID,
                                                cents(1500)));
        assertThat(outcomes).filteredOn(Outcome.Declined.class::isInstance).hasSize(1);
        assertThat(movements(ID)).containsExactly(cents(1500));
    }

    @Test
    default void what_was_set_aside_is_taken_once_under_its_id() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        var outcomes = atOnce(8, () -> gateway().capture(CAPTURE, ID, PRICE));
        assertThat(outcomes).containsOnly(new Outcome.Captured(PRICE));
        assertThat(movements(ID)).containsExactly(PRICE);
    }

    @Test
    default void a_part_that_is_taken_leaves_the_rest_set_aside_where_parts_can_be() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        var first = gateway().capture(CAPTURE, ID, cents(500));
        assertThat(gateway().status(ID)).isEqualTo(first);
        assertThat(first)
                .isInstanceOfSatisfying(
                        Outcome.Captured.class,
                        part -> {
                            assertThat(part.amount()).isEqualTo(cents(500));
                            assertThat(part.restUntil().isPresent())
                                    .isEqualTo(gateway().capturesInParts());
                        });
        var second = gateway().capture(OTHER_CAPTURE, ID, cents(1499));
        if (gateway().capturesInParts()) {
            assertThat(second).isEqualTo(new Outcome.Captured(PRICE));
            assertThat(movements(ID)).containsExactly(cents(500), cents(1499));
        } else {
            assertThat(second).isInstanceOf(Outcome.Declined.class);
            assertThat(movements(ID)).containsExactly(cents(500));
        }
    }

    @Test
    default void no_more_is_taken_than_is_set_aside() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        assertThat(gateway().capture(CAPTURE, ID, cents(2000)))
                .isInstanceOf(Outcome.Declined.class);
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void a_part_that_was_taken_goes_back_and_the_rest_is_let_go_when_all_is_reversed() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        gateway().capture(CAPTURE, ID, cents(500));
        assertThat(gateway().reverse(ID)).isEqualTo(new Outcome.Refunded(cents(500)));
        assertThat(gateway().capture(OTHER_CAPTURE, ID, cents(1)))
                .isInstanceOf(Outcome.Declined.class);
        assertThat(movements(ID)).containsExactly(cents(500), cents(-500));
    }

    @Test
    default void what_was_let_go_is_not_taken() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        gateway().reverse(ID);
        assertThat(gateway().capture(CAPTURE, ID, PRICE)).isEqualTo(new Outcome.Voided());
        assertThat(movements(ID)).isEmpty();
    }

    @Test
    default void what_is_set_aside_lapses() {
        gateway().authorize(charge("tok_ok", PRICE, false));
        timePasses(Duration.ofDays(7));
        assertThat(gateway().status(ID)).isEqualTo(new Outcome.Expired());
        assertThat(gateway().capture(CAPTURE, ID, PRICE)).isEqualTo(new Outcome.Expired());
        assertThat(movements(ID)).isEmpty();
    }

    private static Money cents(long amount) {
        return Money.of(amount, "USD");
    }

    private static List<Outcome> atOnce(int callers, Callable<Outcome> call) {
        return atOnce(callers, _ -> call.call());
    }

    private static List<Outcome> atOnce(int callers, Numbered call) {
        var start = new CyclicBarrier(callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var answers =
                    IntStream.range(0, callers)
                            .mapToObj(number ->
                                    threads.submit(() -> {
                                        start.await();
                                        return call.answer(number);
                                    }))
                            .toList();
            return answers.stream().map(PaymentGatewayContract::result).toList();
        }
    }

    private static Outcome result(Future<Outcome> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the n-th caller does.
    @FunctionalInterface
    interface Numbered {
        Outcome answer(int number) throws Exception;
    }
}

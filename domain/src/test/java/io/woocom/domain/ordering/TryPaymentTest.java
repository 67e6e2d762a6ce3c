package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.HOLD;
import static io.woocom.domain.ordering.Counter.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TryPaymentTest {

    private final Counter counter = new Counter();

    @Test
    void a_second_attempt_pays_after_a_decline() {
        var id = counter.aSettledOrder("tok_declined");
        counter.tryAgain(id, "tok_ok");
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
    }

    @Test
    void there_are_at_most_five_attempts() {
        var id = counter.aSettledOrder("tok_declined");
        for (var attempt = 2; attempt <= 5; attempt++) {
            counter.tryAgain(id, "tok_declined");
            counter.settlePayments.settle(id);
        }
        refused(() -> counter.tryAgain(id, "tok_ok"));
        assertThat(counter.order(id).payments()).hasSize(5);
    }

    @Test
    void there_is_none_before_the_first_was_carried_out() {
        var id = counter.anOrder("tok_ok");
        refused(() -> counter.tryAgain(id, "tok_ok"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_requires_action", "tok_slow", "tok_timeout_charged"})
    void there_is_none_while_an_earlier_one_is_open(String token) {
        var id = counter.aSettledOrder(token);
        refused(() -> counter.tryAgain(id, "tok_ok"));
    }

    @Test
    void a_paid_order_takes_none() {
        var id = counter.aSettledOrder("tok_ok");
        refused(() -> counter.tryAgain(id, "tok_ok"));
    }

    @Test
    void a_cancelled_order_takes_none() {
        var id = counter.aSettledOrder("tok_declined");
        counter.cancel(id);
        refused(() -> counter.tryAgain(id, "tok_ok"));
    }

    @Test
    void there_is_none_once_the_hold_is_over() {
        var id = counter.aSettledOrder("tok_declined");
        counter.timePasses(HOLD);
        refused(() -> counter.tryAgain(id, "tok_ok"));
    }

    @Test
    void the_same_request_again_is_answered_with_the_attempt_that_it_made() {
        var id = counter.aSettledOrder("tok_declined");
        var request = request(id, counter.shopper, "fingerprint");
        var made = counter.tryPayment.attempt(request).payment();
        repeated(request, made.value());
        counter.settlePayments.settle(id);
        repeated(request, made.value());
        assertThat(counter.order(id).payments()).hasSize(2);
    }

    @Test
    void another_request_under_the_same_key_is_refused_as_such() {
        var id = counter.aSettledOrder("tok_declined");
        counter.tryPayment.attempt(request(id, counter.shopper, "fingerprint"));
        assertThatThrownBy(
                        () -> counter.tryPayment.attempt(request(id, counter.shopper, "another")))
                .asInstanceOf(type(Refusal.Invalid.class))
                .returns("idempotency_key_reused", Refusal::code);
    }

    @Test
    void somebody_elses_order_does_not_exist() {
        var id = counter.aSettledOrder("tok_declined");
        var stranger = new Owner.Guest(GuestId.next(counter.ids));
        assertThatThrownBy(() -> counter.tryPayment.attempt(request(id, stranger, "any")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_provider_that_the_store_does_not_take_is_refused() {
        var id = counter.aSettledOrder("tok_declined");
        var means =
                new PlaceOrder.Means(new Provider("other"), Counter.means("tok_ok").instruction());
        var request = new TryPayment.Request(id, counter.shopper, means, Optional.empty());
        assertThatThrownBy(() -> counter.tryPayment.attempt(request))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private TryPayment.Request request(OrderId id, Owner owner, String fingerprint) {
        return new TryPayment.Request(
                id, owner, Counter.means("tok_ok"), Optional.of(counter.claim("key", fingerprint)));
    }

    private void repeated(TryPayment.Request request, String result) {
        assertThatThrownBy(() -> counter.tryPayment.attempt(request))
                .asInstanceOf(type(Repeated.class))
                .returns(result, Repeated::result);
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .asInstanceOf(type(Refusal.Conflict.class))
                .returns("order_not_payable", Refusal::code);
    }
}

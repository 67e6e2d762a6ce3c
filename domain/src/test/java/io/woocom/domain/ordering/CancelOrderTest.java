package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.PRICE;
import static io.woocom.domain.ordering.Counter.PRICE_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CancelOrderTest {

    private final Counter counter = new Counter();

    @Test
    void its_goods_are_free_in_the_same_write_and_its_lines_say_so() {
        var id = counter.aSettledOrder("tok_declined");
        var takes = counter.order(id).takes();
        counter.cancel(id);
        assertThat(counter.order(id).status())
                .isEqualTo(new OrderStatus.Cancelled(CancelReason.CUSTOMER));
        assertThat(counter.order(id).lines())
                .extracting(line -> line.units().cancelled())
                .containsExactly(2);
        assertThat(counter.order(id).takes()).isEmpty();
        assertThat(counter.givenBack()).isEqualTo(takes);
    }

    @Test
    void all_that_was_paid_goes_back() {
        var id = counter.aSettledOrder("tok_ok");
        counter.cancel(id);
        counter.settlePayments.settle(id);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(counter.gateway.movements(counter.payment(id)))
                .containsExactly(PRICE, PRICE_BACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tok_requires_action",
                "tok_slow",
                "tok_timeout_charged",
                "tok_timeout_not_charged"
            })
    void whatever_an_open_attempt_was_doing_no_money_stays(String token) {
        var id = counter.aSettledOrder(token);
        counter.cancel(id);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).unsettledSince()).isEmpty();
        assertThat(counter.order(id).payments()).noneMatch(payment -> payment.holdsMoney());
        var moved = counter.gateway.movements().stream();
        assertThat(moved.mapToLong(move -> move.amount().amount()).sum()).isZero();
    }

    @Test
    void cancelling_twice_changes_nothing_more() {
        var id = counter.aSettledOrder("tok_declined");
        counter.cancel(id);
        var once = counter.order(id);
        counter.cancel(id);
        assertThat(counter.order(id)).isEqualTo(once);
        assertThat(counter.givenBack()).hasSize(1);
    }

    @Test
    void an_order_of_which_something_shipped_is_not_cancelled() {
        var id = counter.aSettledOrder("tok_ok");
        counter.ship(id);
        assertThatThrownBy(() -> counter.cancel(id)).isInstanceOf(Refusal.Conflict.class);
        assertThat(counter.givenBack()).isEmpty();
    }

    @Test
    void a_payment_that_is_noted_meanwhile_does_not_stop_it() {
        var id = counter.anOrder("tok_ok");
        counter.memory.beforeNextWrite(() -> counter.settlePayments.settle(id));
        counter.cancel(id);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Cancelled.class);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void one_who_saw_an_older_version_is_refused() {
        var id = counter.aSettledOrder("tok_declined");
        assertThatThrownBy(() -> counter.cancelOrder.cancel(keyed(id, "any", 1L)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void the_same_request_again_is_answered_as_repeated_with_the_version_it_saw() {
        var id = counter.aSettledOrder("tok_declined");
        var request = keyed(id, "fingerprint", counter.order(id).revision().version());
        counter.cancelOrder.cancel(request);
        assertThatThrownBy(() -> counter.cancelOrder.cancel(request))
                .asInstanceOf(type(Repeated.class))
                .returns(id.value(), Repeated::result);
    }

    @Test
    void another_request_under_the_same_key_is_refused_as_such() {
        var id = counter.aSettledOrder("tok_declined");
        counter.cancelOrder.cancel(keyed(id, "one", counter.order(id).revision().version()));
        var other = keyed(id, "other", counter.order(id).revision().version());
        assertThatThrownBy(() -> counter.cancelOrder.cancel(other))
                .asInstanceOf(type(Refusal.Invalid.class))
                .returns("idempotency_key_reused", Refusal::code);
    }

    @Test
    void somebody_elses_order_does_not_exist() {
        var id = counter.aSettledOrder("tok_declined");
        var stranger = Optional.<Owner>of(new Owner.Guest(GuestId.next(counter.ids)));
        var request =
                new CancelOrder.Request(
                        id, stranger, CancelReason.CUSTOMER, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> counter.cancelOrder.cancel(request))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private CancelOrder.Request keyed(OrderId id, String fingerprint, Long version) {
        return new CancelOrder.Request(
                id,
                Optional.of(counter.shopper),
                CancelReason.CUSTOMER,
                Optional.of(version),
                Optional.of(counter.claim("key", fingerprint)));
    }
}

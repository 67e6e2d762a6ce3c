package io.woocom.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What everybody promises who keeps hints.
public interface HintsContract {

    Hints hints();

    static Hint.Concerning hint(String provider, String event) {
        return new Hint.Concerning(
                new Provider(provider),
                event,
                "payment_intent.succeeded",
                "ord_01J0000000000000000000000A",
                new PaymentId("pay_01J0000000000000000000000A"));
    }

    @Test
    default void an_event_is_kept_once() {
        assertThat(hints().note(hint("stripe", "evt_1"))).isTrue();
        assertThat(hints().note(hint("stripe", "evt_1"))).isFalse();
    }

    @Test
    default void another_event_is_another_hint() {
        hints().note(hint("stripe", "evt_1"));
        assertThat(hints().note(hint("stripe", "evt_2"))).isTrue();
    }

    @Test
    default void what_one_provider_calls_an_event_is_another_one_at_another() {
        hints().note(hint("stripe", "evt_1"));
        assertThat(hints().note(hint("sandbox", "evt_1"))).isTrue();
    }
}

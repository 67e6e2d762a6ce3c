package io.woocom.domain.webhook;

import static io.woocom.domain.webhook.EndpointFixture.anEndpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.history.InMemoryEventLog;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An endpoint hears of everything it wants, in order, however its receiver behaves.
class DeliverEventsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final SettableClock clock = new SettableClock();
    private final CountingIds ids = new CountingIds();
    private final InMemoryEventLog log = new InMemoryEventLog();
    private final InMemoryEndpoints endpoints = new InMemoryEndpoints(new Memory(clock));
    private final ScriptedReceiver receiver = new ScriptedReceiver();
    private final DeliverEvents deliverEvents =
            new DeliverEvents(endpoints, log, receiver, endpoints, clock);

    @Test
    void everything_that_is_wanted_is_sent_once_and_in_order() {
        var endpoint = listening("order.*");
        happen(30, "order.placed", "stock.adjusted");

        assertThat(deliverEvents.deliver(endpoint.id(), LONG)).isFalse();
        assertThat(deliverEvents.deliver(endpoint.id(), LONG)).isFalse();

        assertThat(receiver.taken()).extracting(Fact::type).containsOnly("order.placed");
        assertThat(receiver.taken())
                .hasSize(30)
                .isSortedAccordingTo(Comparator.comparingLong(Fact::sequence));
    }

    @Test
    void a_receiver_that_was_down_for_a_day_gets_everything_once_it_is_back() {
        var endpoint = listening("*");
        happen(5, "order.placed");
        var tries = 0;
        for (var until = clock.instant().plus(Duration.ofDays(1));
                clock.instant().isBefore(until); ) {
            receiver.answers(503);
            deliverEvents.deliver(endpoint.id(), LONG);
            tries++;
            clock.set(next(endpoint.id()));
        }
        assertThat(receiver.taken()).isEmpty();
        assertThat(tries).isBetween(9, 13);
        assertThat(receiver.tried()).extracting(Fact::sequence).containsOnly(1L);

        deliverEvents.deliver(endpoint.id(), LONG);

        assertThat(receiver.taken()).extracting(Fact::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(state(endpoint.id())).isEqualTo(EndpointState.LISTENING);
    }

    @Test
    void a_receiver_that_fails_is_left_alone_until_its_pause_is_over() {
        var endpoint = listening("*");
        happen(2, "order.placed");
        receiver.answers(500);
        deliverEvents.deliver(endpoint.id(), LONG);
        deliverEvents.deliver(endpoint.id(), LONG);
        assertThat(receiver.tried()).hasSize(1);

        clock.pass(Duration.ofSeconds(5));
        deliverEvents.deliver(endpoint.id(), LONG);
        assertThat(receiver.taken()).hasSize(2);
    }

    @Test
    void one_that_fails_for_five_days_is_paused_and_loses_nothing() {
        var endpoint = listening("*");
        happen(1, "order.placed");
        while (!(state(endpoint.id()) instanceof EndpointState.Paused)) {
            receiver.answers(500);
            deliverEvents.deliver(endpoint.id(), LONG);
            if (state(endpoint.id()) instanceof EndpointState.Failing failing) {
                clock.set(failing.next());
            }
        }
        assertThat(Duration.between(SettableClock.MORNING, clock.instant()))
                .isBetween(Duration.ofDays(5), Duration.ofDays(6));

        edit(endpoint.id(), Optional.of(true), Optional.empty());
        deliverEvents.deliver(endpoint.id(), LONG);
        assertThat(receiver.taken()).hasSize(1);
    }

    @Test
    void one_that_says_it_is_gone_is_paused_at_once() {
        var endpoint = listening("*");
        happen(1, "order.placed");
        receiver.answers(410);
        deliverEvents.deliver(endpoint.id(), LONG);
        assertThat(state(endpoint.id()))
                .isEqualTo(new EndpointState.Paused(clock.instant(), EndpointState.Reason.GONE));
    }

    @Test
    void one_that_is_set_back_hears_everything_again_under_the_same_ids() {
        var endpoint = listening("*");
        happen(3, "order.placed");
        deliverEvents.deliver(endpoint.id(), LONG);
        edit(endpoint.id(), Optional.empty(), Optional.of("1"));
        deliverEvents.deliver(endpoint.id(), LONG);

        var sequences = receiver.taken().stream().map(Fact::sequence).toList();
        assertThat(sequences).isEqualTo(List.of(1L, 2L, 3L, 2L, 3L));
        assertThat(receiver.taken().get(1).id()).isEqualTo(receiver.taken().get(3).id());
    }

    @Test
    void what_staff_change_meanwhile_ends_the_round_and_is_kept() {
        var endpoint = listening("*");
        happen(2, "order.placed");
        receiver.meanwhile(() -> edit(endpoint.id(), Optional.of(false), Optional.empty()));

        assertThatThrownBy(() -> deliverEvents.deliver(endpoint.id(), LONG))
                .isInstanceOf(Refusal.Stale.class);

        assertThat(state(endpoint.id())).isInstanceOf(EndpointState.Paused.class);
        assertThat(deliverEvents.deliver(endpoint.id(), LONG)).isFalse();
        assertThat(receiver.tried()).hasSize(1);
    }

    @Test
    void a_round_ends_after_its_time_and_says_that_there_is_more() {
        var endpoint = listening("*");
        happen(3, "order.placed");
        receiver.meanwhile(() -> clock.pass(Duration.ofMinutes(2)));

        assertThat(deliverEvents.deliver(endpoint.id(), LONG)).isTrue();
        assertThat(receiver.taken()).hasSize(1);
        assertThat(deliverEvents.deliver(endpoint.id(), LONG)).isFalse();
        assertThat(receiver.taken()).hasSize(3);
    }

    @Test
    void every_try_stands_in_the_log_of_deliveries() {
        var endpoint = listening("*");
        happen(1, "order.placed");
        receiver.answers(503, 200);
        deliverEvents.deliver(endpoint.id(), LONG);
        clock.pass(Duration.ofSeconds(5));
        deliverEvents.deliver(endpoint.id(), LONG);

        assertThat(endpoints.list(endpoint.id(), Page.Request.first(10)).items())
                .extracting(delivery -> delivery.outcome().getClass().getSimpleName())
                .containsExactly("Taken", "Refused");
    }

    private Endpoint listening(String... types) {
        return endpoints.save(
                anEndpoint(ids, "https://erp.example.com/in", types), Optional.empty());
    }

    private void happen(int times, String... types) {
        for (var i = 1; i <= times; i++) {
            for (var type : types) {
                log.append(
                        new Fact(EventId.next(ids), type, type + "_1", i, clock.instant(), "{}"));
            }
        }
    }

    private void edit(EndpointId id, Optional<Boolean> active, Optional<String> position) {
        new EditEndpoint(endpoints, receiver, new ImmediateRetries(), clock)
                .edit(
                        new EditEndpoint.Request(
                                id,
                                Optional.empty(),
                                wish -> wish,
                                active,
                                position,
                                Optional.empty()));
    }

    private EndpointState state(EndpointId id) {
        return endpoints.find(id).orElseThrow().state();
    }

    private Instant next(EndpointId id) {
        return ((EndpointState.Failing) state(id)).next();
    }
}

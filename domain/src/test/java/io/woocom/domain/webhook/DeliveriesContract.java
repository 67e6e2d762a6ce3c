package io.woocom.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.history.EventId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What every log of deliveries promises. `deliveries` is the same and empty at first.
public interface DeliveriesContract {

    CountingIds IDS = new CountingIds();

    Deliveries deliveries();

    @Test
    default void tries_are_told_the_latest_first_and_only_to_their_endpoint() {
        var endpoint = EndpointId.next(IDS);
        var event = EventId.next(IDS);
        var refused = new Delivery.Outcome.Refused(OptionalInt.of(503), "503");
        var silent = new Delivery.Outcome.Refused(OptionalInt.empty(), "no answer within 10 s");
        var first = delivery(endpoint, event, 1, refused);
        var second = delivery(endpoint, event, 2, silent);
        var third = delivery(endpoint, event, 3, new Delivery.Outcome.Taken(204));
        deliveries().record(first);
        deliveries().record(second);
        deliveries().record(third);
        deliveries().record(delivery(EndpointId.next(IDS), event, 4, refused));

        var page = deliveries().list(endpoint, Page.Request.first(2));
        var rest = deliveries().list(endpoint, new Page.Request(2, page.next()));

        assertThat(page.items()).containsExactly(third, second);
        assertThat(rest).isEqualTo(new Page<>(List.of(first), Optional.empty()));
    }

    private static Delivery delivery(
            EndpointId endpoint, EventId event, int second, Delivery.Outcome outcome) {
        Instant at = SettableClock.MORNING.plusSeconds(second);
        return new Delivery(endpoint, event, "order.placed", at, Duration.ofMillis(12), outcome);
    }
}

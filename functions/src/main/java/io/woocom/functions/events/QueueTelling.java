package io.woocom.functions.events;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.woocom.adapters.sqs.Message;
import io.woocom.adapters.sqs.Queues;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.functions.Environment;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells facts by putting them on the queues of {@link Subscriptions}.
public final class QueueTelling implements Telling {

    private final Queues queues;
    private final Environment environment;
    private final InstantSource clock;

    public QueueTelling(Queues queues, Environment environment, InstantSource clock) {
        this.queues = queues;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Set<EventId> tell(List<Fact> facts) {
        var now = clock.instant();
        var messages = facts.stream().flatMap(fact -> messages(fact, now)).toList();
        return queues.send(messages).stream().map(EventId::new).collect(toUnmodifiableSet());
    }

    private Stream<Message> messages(Fact fact, Instant now) {
        return Subscriptions.of(fact, now).stream()
                .map(delivery -> {
                    var url = environment.queue(delivery.queue());
                    var message =
                            Message.of(fact.id().value(), fact.subject(), url, fact.envelope());
                    return delivery.queue().fifo()
                            ? message.inOrder()
                            : message.after(delivery.delay());
                });
    }
}

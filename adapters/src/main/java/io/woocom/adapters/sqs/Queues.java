package io.woocom.adapters.sqs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The door: sends messages to queues.
public final class Queues {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final SqsClient client;
    private final IntFunction<Duration> pauses;

    public Queues(SqsClient client) {
        this(client, Queues::pause);
    }

    /// @param pauses how long to wait before the n-th try of what failed, from 1
    Queues(SqsClient client, IntFunction<Duration> pauses) {
        this.client = client;
        this.pauses = pauses;
    }

    /// Sends all messages, each queue's by itself and the queues at the same time.
    ///
    /// @return the events that are not on all of their queues, including those that were held back
    ///   because an earlier one of their subject failed
    public Set<String> send(List<Message> messages) {
        var byQueue = messages.stream().collect(Collectors.groupingBy(Message::queueUrl)).values();
        var sendings = new ArrayList<Future<List<Message>>>();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (var queue : byQueue) {
                sendings.add(threads.submit(() -> new Sending(client, pauses, queue).run()));
            }
        }
        return sendings.stream()
                .flatMap(sending -> sending.resultNow().stream())
                .map(Message::event)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Sends one message.
    ///
    /// @throws IllegalStateException if the queue does not take it
    public void send(Message message) {
        if (!send(List.of(message)).isEmpty()) {
            throw new IllegalStateException("the queue did not take " + message.event());
        }
    }

    private static Duration pause(int attempt) {
        var longest = FIRST_PAUSE.toMillis() << attempt;
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}

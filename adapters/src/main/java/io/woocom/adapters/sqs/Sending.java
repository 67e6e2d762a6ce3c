package io.woocom.adapters.sqs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// The sending of one queue's messages. What failed is tried again, unless the fault is in the
/// message, before anything later of its subject; after the last try the subject is given up.
final class Sending {

    static final int MOST_TRIES = 4;

    /// Of SendMessageBatch. It takes a mebibyte since 2025, but not every queue's readers do.
    private static final int MOST_ENTRIES = 10;

    private static final int MOST_BYTES = 256 * 1024;

    private final SqsClient client;
    private final IntFunction<Duration> pauses;
    private final List<Message> waiting;
    private final Map<Message, Integer> tries = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private final List<Message> failed = new ArrayList<>();

    Sending(SqsClient client, IntFunction<Duration> pauses, List<Message> messages) {
        this.client = client;
        this.pauses = pauses;
        this.waiting = new ArrayList<>(messages);
    }

    /// @return what was not sent
    List<Message> run() {
        var badRounds = 0;
        while (!waiting.isEmpty()) {
            var batch = nextBatch();
            var faults = batch.isEmpty() ? Map.<Message, Fault>of() : sent(batch);
            batch.stream().filter(message -> !faults.containsKey(message)).forEach(waiting::remove);
            faults.forEach(this::failed);
            dropGivenUp();
            badRounds = faults.containsValue(Fault.PASSING) ? badRounds + 1 : 0;
            if (badRounds > 0 && !waiting.isEmpty() && !paused(badRounds)) {
                failed.addAll(waiting);
                waiting.clear();
            }
        }
        return List.copyOf(failed);
    }

    private enum Fault {
        /// The same message will fail again.
        LASTING,
        /// A throttle, an outage, a lost connection.
        PASSING
    }

    /// The first message of each subject, as many as fit.
    private List<Message> nextBatch() {
        var batch = new ArrayList<Message>();
        var subjects = new HashSet<String>();
        var bytes = 0;
        for (var message : List.copyOf(waiting)) {
            if (message.bytes() > MOST_BYTES) {
                failed(message, Fault.LASTING);
            } else if (batch.size() < MOST_ENTRIES
                    && !givenUp.contains(message.subject())
                    && subjects.add(message.subject())
                    && bytes + message.bytes() <= MOST_BYTES) {
                batch.add(message);
                bytes += message.bytes();
            }
        }
        dropGivenUp();
        return batch;
    }

    private Map<Message, Fault> sent(List<Message> batch) {
        try {
            var answer =
                    client.sendMessageBatch(request ->
                            request.queueUrl(batch.getFirst().queueUrl()).entries(entries(batch)));
            return answer.failed().stream()
                    .collect(
                            Collectors.toMap(
                                    entry -> batch.get(Integer.parseInt(entry.id())),
                                    Sending::fault));
        } catch (SdkException e) {
            var fault = isPassing(e) ? Fault.PASSING : Fault.LASTING;
            return batch.stream().collect(Collectors.toMap(message -> message, _ -> fault));
        }
    }

    private static boolean isPassing(SdkException failure) {
        return !(failure instanceof SdkServiceException answered)
                || answered.isThrottlingException()
                || answered.statusCode() >= 500;
    }

    private void failed(Message message, Fault fault) {
        if (fault == Fault.LASTING || tries.merge(message, 1, Integer::sum) >= MOST_TRIES) {
            givenUp.add(message.subject());
        }
    }

    private void dropGivenUp() {
        var lost = waiting.stream().filter(one -> givenUp.contains(one.subject())).toList();
        failed.addAll(lost);
        waiting.removeAll(lost);
    }

    private boolean paused(int round) {
        try {
            Thread.sleep(pauses.apply(round));
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Fault fault(BatchResultErrorEntry entry) {
        return entry.senderFault() && !entry.code().contains("Throttl")
                ? Fault.LASTING
                : Fault.PASSING;
    }

    private static List<SendMessageBatchRequestEntry> entries(List<Message> batch) {
        var entries = new ArrayList<SendMessageBatchRequestEntry>();
        for (var i = 0; i < batch.size(); i++) {
            entries.add(entry(Integer.toString(i), batch.get(i)));
        }
        return entries;
    }

    private static SendMessageBatchRequestEntry entry(String id, Message message) {
        var entry = SendMessageBatchRequestEntry.builder().id(id).messageBody(message.body());
        if (message.ordered().isEmpty() && !message.delay().isZero()) {
            entry.delaySeconds((int) message.delay().toSeconds());
        }
        message.ordered()
                .ifPresent(order ->
                        entry.messageGroupId(order.group())
                                .messageDeduplicationId(order.deduplication()));
        return entry.build();
    }
}

package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.functions.manifest.Source.FromQueue;
import io.woocom.local.lambda.FunctionFailed;
import io.woocom.local.lambda.LocalFunction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// Calls a function with the messages of a queue, with partial batch responses
/// (`ReportBatchItemFailures`): what did not fail is deleted.
final class QueueConsumer {

    /// What SQS gives and takes at once at most.
    private static final int AT_ONCE = 10;

    /// A concurrency limit may be far above what one machine needs.
    private static final int MOST_POLLERS = 8;

    private static final int LONG_POLL_SECONDS = 5;

    private final SqsClient queues;
    private final String url;
    private final FromQueue source;
    private final LocalFunction function;

    QueueConsumer(SqsClient queues, String url, FromQueue source, LocalFunction function) {
        this.queues = queues;
        this.url = url;
        this.source = source;
        this.function = function;
    }

    void start(Loops loops) {
        for (var i = 0; i < Math.min(source.concurrency(), MOST_POLLERS); i++) {
            loops.start(function.name() + " from " + source.queue().name(), this::round);
        }
    }

    private boolean round() {
        var batch = receive();
        if (!batch.isEmpty()) {
            delete(batch, failed(batch));
        }
        return true;
    }

    /// A batch is complete when it is full or its window is over.
    private List<Message> receive() {
        var batch = new ArrayList<>(receive(source.batch(), LONG_POLL_SECONDS));
        var end = System.nanoTime() + source.window().toNanos();
        while (!batch.isEmpty() && batch.size() < source.batch()) {
            var left = (end - System.nanoTime()) / 1_000_000_000.0;
            if (left <= 0) {
                break;
            }
            batch.addAll(receive(source.batch() - batch.size(), (int) Math.ceil(left)));
        }
        return batch;
    }

    private List<Message> receive(int most, int wait) {
        return queues.receiveMessage(receive ->
                        receive.queueUrl(url)
                                .maxNumberOfMessages(Math.min(most, AT_ONCE))
                                .waitTimeSeconds(wait)
                                .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                                .messageAttributeNames("All"))
                .messages();
    }

    /// The ids of the messages that stay in the queue. An answer that names a message nobody sent
    /// is a failure of all.
    private Set<String> failed(List<Message> batch) {
        var ids = batch.stream().map(Message::messageId).collect(Collectors.toSet());
        try {
            var event = new SQSEvent();
            event.setRecords(QueueMessages.of(batch, source.queue().queueName()));
            var failures =
                    function.invoke(event, SQSBatchResponse.class)
                            .map(SQSBatchResponse::getBatchItemFailures)
                            .orElse(List.of());
            var failed =
                    failures.stream()
                            .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                            .collect(Collectors.toSet());
            if (!ids.containsAll(failed)) {
                return ids;
            }
            return source.queue().fifo() ? withFollowers(batch, failed) : failed;
        } catch (FunctionFailed _) {
            return ids;
        }
    }

    /// What stands behind a failed message of its group must not overtake it.
    private static Set<String> withFollowers(List<Message> batch, Set<String> failed) {
        var blocked = new HashSet<String>();
        var staying = new HashSet<>(failed);
        for (var message : batch) {
            var group = group(message);
            if (failed.contains(message.messageId())) {
                blocked.add(group);
            } else if (blocked.contains(group)) {
                staying.add(message.messageId());
            }
        }
        return staying;
    }

    private static String group(Message message) {
        return message.attributes()
                .getOrDefault(MessageSystemAttributeName.MESSAGE_GROUP_ID, message.messageId());
    }

    private void delete(List<Message> batch, Set<String> failed) {
        var done = batch.stream().filter(message -> !failed.contains(message.messageId())).toList();
        for (var i = 0; i < done.size(); i += AT_ONCE) {
            var entries = new ArrayList<DeleteMessageBatchRequestEntry>();
            for (var message : done.subList(i, Math.min(i + AT_ONCE, done.size()))) {
                entries.add(
                        DeleteMessageBatchRequestEntry.builder()
                                .id(Integer.toString(entries.size()))
                                .receiptHandle(message.receiptHandle())
                                .build());
            }
            queues.deleteMessageBatch(delete -> delete.queueUrl(url).entries(entries));
        }
    }
}

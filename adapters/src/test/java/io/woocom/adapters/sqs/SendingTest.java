package io.woocom.adapters.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SqsException;

/// What no engine does on demand: a queue that takes a part of a batch.
final class SendingTest {

    private final Queue queue = new Queue();
    private final Queues sender = new Queues(queue, _ -> Duration.ZERO);

    @Test
    void a_batch_holds_one_message_of_a_subject() {
        assertThat(sender.send(List.of(of("a", 1), of("b", 1), of("a", 2), of("a", 3)))).isEmpty();
        assertThat(queue.batches)
                .containsExactly(List.of("a1", "b1"), List.of("a2"), List.of("a3"));
    }

    @Test
    void a_batch_holds_at_most_ten_messages() {
        var messages = IntStream.range(0, 25).mapToObj(n -> of("s" + n + ".", 1)).toList();
        assertThat(sender.send(messages)).isEmpty();
        assertThat(queue.batches).extracting(List::size).containsExactly(10, 10, 5);
    }

    @Test
    void a_batch_holds_at_most_256_kilobytes_and_keeps_a_subjects_order() {
        var large = "x".repeat(200 * 1024);
        var messages =
                List.of(
                        of("a", 1),
                        Message.of("b1", "b", "queue", large),
                        Message.of("c1", "c", "queue", large),
                        of("c", 2));
        assertThat(sender.send(messages)).isEmpty();
        assertThat(queue.batches)
                .containsExactly(List.of("a1", large), List.of(large), List.of("c2"));
    }

    @Test
    void a_message_no_batch_can_hold_fails_with_all_that_follows_it() {
        var huge = Message.of("a1", "a", "queue", "x".repeat(256 * 1024 + 1));
        assertThat(sender.send(List.of(huge, of("a", 2), of("b", 1))))
                .containsExactlyInAnyOrder("a1", "a2");
        assertThat(queue.accepted).containsExactly("b1");
    }

    @Test
    void what_failed_for_now_is_sent_again_before_what_follows_it() {
        queue.refuses((body, attempt) -> body.equals("a1") && attempt < 3, false);
        assertThat(sender.send(List.of(of("a", 1), of("b", 1), of("a", 2)))).isEmpty();
        assertThat(queue.accepted).containsExactly("b1", "a1", "a2");
    }

    @Test
    void after_the_last_try_nothing_later_of_the_subject_is_sent() {
        queue.refuses((body, _) -> body.equals("a1"), false);
        assertThat(sender.send(List.of(of("a", 1), of("b", 1), of("a", 2), of("b", 2))))
                .containsExactlyInAnyOrder("a1", "a2");
        assertThat(queue.accepted).containsExactly("b1", "b2");
    }

    @Test
    void a_message_that_is_at_fault_itself_is_not_tried_again() {
        queue.refuses((body, _) -> body.equals("a1"), true);
        assertThat(sender.send(List.of(of("a", 1), of("a", 2))))
                .containsExactlyInAnyOrder("a1", "a2");
        assertThat(queue.batches).hasSize(1);
    }

    @Test
    void a_throttled_batch_is_tried_again() {
        queue.throttles(2);
        assertThat(sender.send(List.of(of("a", 1), of("a", 2)))).isEmpty();
        assertThat(queue.accepted).containsExactly("a1", "a2");
    }

    @Test
    void a_queue_that_is_away_is_given_up_after_some_tries() {
        queue.throttles(1000);
        assertThat(sender.send(List.of(of("a", 1), of("b", 1))))
                .containsExactlyInAnyOrder("a1", "b1");
        assertThat(queue.throttled).isEqualTo(Sending.MOST_TRIES);
    }

    private static Message of(String subject, int number) {
        return Message.of(subject + number, subject, "queue", subject + number);
    }

    /// A queue that refuses what it is told to refuse, and remembers the rest.
    private static final class Queue implements SqsClient {
        private final List<List<String>> batches = new ArrayList<>();
        private final List<String> accepted = new ArrayList<>();
        private BiPredicate<String, Integer> refused = (_, _) -> false;
        private boolean senderFault;
        private int throttles;
        private int throttled;

        void refuses(BiPredicate<String, Integer> bodyAtAttempt, boolean itsOwnFault) {
            refused = bodyAtAttempt;
            senderFault = itsOwnFault;
        }

        void throttles(int times) {
            throttles = times;
        }

        @Override
        public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
            if (throttled < throttles) {
                throttled++;
                throw SqsException.builder().statusCode(429).message("slow down").build();
            }
            batches.add(
                    request.entries().stream()
                            .map(SendMessageBatchRequestEntry::messageBody)
                            .toList());
            var failed = new ArrayList<BatchResultErrorEntry>();
            for (var entry : request.entries()) {
                if (refused.test(entry.messageBody(), batches.size())) {
                    failed.add(error(entry.id()));
                } else {
                    accepted.add(entry.messageBody());
                }
            }
            return SendMessageBatchResponse.builder().failed(failed).build();
        }

        private BatchResultErrorEntry error(String id) {
            return BatchResultErrorEntry.builder()
                    .id(id)
                    .code("Refused")
                    .senderFault(senderFault)
                    .build();
        }

        @Override
        public String serviceName() {
            return "sqs";
        }

        @Override
        public void close() {}
    }
}

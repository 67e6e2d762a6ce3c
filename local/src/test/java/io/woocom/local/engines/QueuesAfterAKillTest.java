package io.woocom.local.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.manifest.QueueRow;
import io.woocom.local.events.Queues;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// A copy of the folder, made while the engine runs, is what a kill leaves behind.
class QueuesAfterAKillTest {

    private static final EngineKey KEY = EngineKey.in(Optional.empty());
    private static final Duration LONG = Duration.ofMinutes(30);

    @TempDir Path folder;

    @Test
    void what_the_dead_process_held_is_visible_at_once_and_in_order() throws Exception {
        var row = new QueueRow("payments", true, LONG, 5);
        try (var engine = QueueEngine.start(Optional.of(folder.resolve("a")), KEY)) {
            var url = new Queues(engine.client()).create(row);
            for (var body : List.of("a1", "a2", "a3")) {
                engine.client()
                        .sendMessage(send ->
                                send.queueUrl(url)
                                        .messageBody(body)
                                        .messageGroupId("a")
                                        .messageDeduplicationId(body));
            }
            assertThat(receive(engine, url, 2))
                    .extracting(Message::body)
                    .containsExactly("a1", "a2");
            assertThat(receive(engine, url, 1)).as("its group is held").isEmpty();
            Files.createDirectories(folder.resolve("b"));
            Files.copy(folder.resolve("a/queues.mv.db"), folder.resolve("b/queues.mv.db"));
        }

        try (var engine = QueueEngine.start(Optional.of(folder.resolve("b")), KEY)) {
            var url = new Queues(engine.client()).create(row);
            var messages = receive(engine, url, 10);
            assertThat(messages).extracting(Message::body).containsExactly("a1", "a2", "a3");
            assertThat(messages.getFirst().attributes())
                    .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2")
                    .containsEntry(MessageSystemAttributeName.MESSAGE_GROUP_ID, "a");
            assertThat(receive(engine, url, 1)).as("its group is held again").isEmpty();
        }
    }

    @Test
    void a_delayed_message_keeps_its_delay() throws Exception {
        var row = new QueueRow("holds", false, LONG, 5);
        try (var engine = QueueEngine.start(Optional.of(folder.resolve("a")), KEY)) {
            var url = new Queues(engine.client()).create(row);
            engine.client()
                    .sendMessage(send -> send.queueUrl(url).messageBody("late").delaySeconds(900));
            engine.client().sendMessage(send -> send.queueUrl(url).messageBody("now"));
            Files.createDirectories(folder.resolve("b"));
            Files.copy(folder.resolve("a/queues.mv.db"), folder.resolve("b/queues.mv.db"));
        }

        try (var engine = QueueEngine.start(Optional.of(folder.resolve("b")), KEY)) {
            var url = new Queues(engine.client()).create(row);
            assertThat(receive(engine, url, 10)).extracting(Message::body).containsExactly("now");
        }
    }

    private static List<Message> receive(QueueEngine engine, String url, int most) {
        return engine.client()
                .receiveMessage(receive ->
                        receive.queueUrl(url)
                                .maxNumberOfMessages(most)
                                .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
                .messages();
    }
}

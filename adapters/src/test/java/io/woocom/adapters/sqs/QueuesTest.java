package io.woocom.adapters.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Against ElasticMQ over HTTP.
final class QueuesTest {

    private static SQSRestServer engine;
    private static SqsClient client;
    private static int queues;

    private static Queues sender;
    private String plain = "";
    private String fifo = "";

    @BeforeAll
    static void start() {
        engine = SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start();
        var port = engine.waitUntilStarted().localAddress().getPort();
        client =
                SqsClient.builder()
                        .endpointOverride(URI.create("http://127.0.0.1:" + port))
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClient(UrlConnectionHttpClient.create())
                        .build();
        sender = new Queues(client, _ -> Duration.ZERO);
    }

    @AfterAll
    static void stop() {
        client.close();
        engine.stopAndWait();
    }

    @BeforeEach
    void empty_queues() {
        var number = queues++;
        plain = client.createQueue(queue -> queue.queueName("plain-" + number)).queueUrl();
        fifo =
                client.createQueue(queue ->
                                queue.queueName("ordered-" + number + ".fifo")
                                        .attributes(Map.of(QueueAttributeName.FIFO_QUEUE, "true")))
                        .queueUrl();
    }

    @Test
    void more_than_a_batch_arrives_whole() {
        var messages =
                IntStream.range(0, 25)
                        .mapToObj(n -> Message.of("e" + n, "s" + n, plain, "body " + n))
                        .toList();
        assertThat(sender.send(messages)).isEmpty();
        assertThat(received(plain))
                .containsExactlyInAnyOrderElementsOf(messages.stream().map(Message::body).toList());
    }

    @Test
    void a_fifo_queue_delivers_a_subject_in_order() {
        var messages =
                IntStream.range(0, 5)
                        .mapToObj(n -> Message.of("e" + n, "order", fifo, "body " + n).inOrder())
                        .toList();
        assertThat(sender.send(messages)).isEmpty();
        assertThat(received(fifo))
                .containsExactly("body 0", "body 1", "body 2", "body 3", "body 4");
    }

    @Test
    void the_same_event_is_on_a_fifo_queue_once() {
        var message = Message.of("e1", "order", fifo, "body").inOrder();
        sender.send(message);
        sender.send(message);
        assertThat(received(fifo)).containsExactly("body");
    }

    @Test
    void each_queue_gets_its_own_messages() {
        var toPlain = Message.of("e1", "order", plain, "to plain");
        var toFifo = Message.of("e1", "order", fifo, "to fifo").inOrder();
        assertThat(sender.send(List.of(toPlain, toFifo))).isEmpty();
        assertThat(received(plain)).containsExactly("to plain");
        assertThat(received(fifo)).containsExactly("to fifo");
    }

    @Test
    void a_delayed_message_is_not_there_yet() {
        sender.send(Message.of("e1", "order", plain, "later").after(Duration.ofMinutes(15)));
        assertThat(received(plain)).isEmpty();
        var attribute = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED;
        var attributes =
                client.getQueueAttributes(get -> get.queueUrl(plain).attributeNames(attribute));
        assertThat(attributes.attributes()).containsEntry(attribute, "1");
    }

    @Test
    void events_for_a_queue_that_is_not_there_are_told_as_failed() {
        var lost = Message.of("e1", "a", plain + "-gone", "lost");
        var kept = Message.of("e2", "b", plain, "kept");
        assertThat(sender.send(List.of(lost, kept))).containsExactly("e1");
        assertThat(received(plain)).containsExactly("kept");
    }

    @Test
    void one_message_that_is_not_taken_is_an_error() {
        var lost = Message.of("e1", "a", plain + "-gone", "lost");
        assertThatThrownBy(() -> sender.send(lost)).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> received(String queue) {
        var bodies = new ArrayList<String>();
        while (true) {
            var some =
                    client.receiveMessage(
                            receive -> receive.queueUrl(queue).maxNumberOfMessages(10));
            if (!some.hasMessages() || some.messages().isEmpty()) {
                return bodies;
            }
            for (var message : some.messages()) {
                bodies.add(message.body());
                client.deleteMessage(
                        delete -> delete.queueUrl(queue).receiptHandle(message.receiptHandle()));
            }
        }
    }
}

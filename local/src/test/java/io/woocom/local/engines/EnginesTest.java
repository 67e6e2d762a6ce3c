package io.woocom.local.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// The three engines share one process and one class path, whose versions the parent pom settles.
/// This holds them to it: a version that suits only two of them fails here and not in somebody's
/// shop.
class EnginesTest {

    private static final String ANY_HOST_FREE_PORT = "http://127.0.0.1:0";

    private static AmazonDynamoDBLocal tables;
    private static SQSRestServer queues;
    private static S3Proxy buckets;

    @BeforeAll
    static void start() throws Exception {
        tables = DynamoDBEmbedded.create(true);
        queues = SQSRestServerBuilder.withInterface("127.0.0.1").withDynamicPort().start();
        buckets =
                S3Proxy.builder()
                        .blobStore(new TransientNio2BlobStore())
                        .endpoint(URI.create(ANY_HOST_FREE_PORT))
                        .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "key", "secret")
                        .build();
        buckets.start();
    }

    @AfterAll
    static void stop() throws Exception {
        buckets.stop();
        queues.stopAndWait();
        tables.shutdown();
    }

    @Test
    void a_table_gives_back_an_item() {
        var client = tables.dynamoDbClient();
        client.createTable(table ->
                table.tableName("mugs")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(
                                AttributeDefinition.builder()
                                        .attributeName("pk")
                                        .attributeType(ScalarAttributeType.S)
                                        .build())
                        .keySchema(
                                KeySchemaElement.builder()
                                        .attributeName("pk")
                                        .keyType(KeyType.HASH)
                                        .build()));
        var mug = Map.of("pk", AttributeValue.fromS("MUG"), "on_hand", AttributeValue.fromN("3"));

        client.putItem(put -> put.tableName("mugs").item(mug));

        var found =
                client.getItem(get ->
                        get.tableName("mugs")
                                .key(Map.of("pk", AttributeValue.fromS("MUG")))
                                .consistentRead(true));
        assertThat(found.item()).isEqualTo(mug);
    }

    @Test
    void a_queue_gives_back_a_message() {
        var port = queues.waitUntilStarted().localAddress().getPort();
        try (var client =
                SqsClient.builder()
                        .endpointOverride(URI.create("http://127.0.0.1:" + port))
                        .region(Region.EU_CENTRAL_1)
                        .credentialsProvider(credentials("key", "secret"))
                        .build()) {
            var queue = client.createQueue(q -> q.queueName("orders")).queueUrl();

            client.sendMessage(send -> send.queueUrl(queue).messageBody("placed"));

            var received = client.receiveMessage(receive -> receive.queueUrl(queue));
            assertThat(received.messages()).extracting("body").containsExactly("placed");
        }
    }

    @Test
    void a_bucket_gives_back_an_object() {
        try (var client = bucketsAs("key", "secret")) {
            client.createBucket(b -> b.bucket("media"));

            client.putObject(
                    put -> put.bucket("media").key("mug.txt"), RequestBody.fromString("blue"));

            var found = client.getObjectAsBytes(get -> get.bucket("media").key("mug.txt"));
            assertThat(found.asUtf8String()).isEqualTo("blue");
        }
    }

    @Test
    void a_bucket_refuses_a_wrong_signature() {
        try (var client = bucketsAs("key", "guessed")) {
            assertThatThrownBy(client::listBuckets)
                    .isInstanceOfSatisfying(
                            S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(403));
        }
    }

    private static S3Client bucketsAs(String key, String secret) {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + buckets.getPort()))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(credentials(key, secret))
                .forcePathStyle(true)
                .build();
    }

    private static StaticCredentialsProvider credentials(String key, String secret) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret));
    }
}

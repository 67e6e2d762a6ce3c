package io.woocom.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.manifest.Source.FromTable;
import io.woocom.local.TestFunctions;
import io.woocom.local.engines.TableEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a function sees of a table's stream, and how a poisonous record is got rid of.
@SuppressWarnings("NullAway") // a missing attribute fails the test as well as an assertion would
class FromATableTest {

    private static final TableKeys MUGS = new TableKeys("mugs", List.of(), true, Optional.empty());
    private static final Pauses SHORT = new Pauses(Duration.ofMillis(5), Duration.ofMillis(20));

    @TempDir Path folder;

    private TableEngine engine;
    private Loops loops = new Loops();
    private final List<List<DynamodbStreamRecord>> batches = new CopyOnWriteArrayList<>();
    private final List<FailureStore.Failure> failures = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    @BeforeEach
    void start() {
        engine = TableEngine.start(Optional.empty());
        new CreateTables(engine.tables(), TableKeys::name).create(List.of(MUGS));
    }

    @AfterEach
    void stop() {
        loops.close();
        engine.close();
    }

    @Test
    void what_was_written_before_comes_too_with_all_fields() {
        put("a");

        consume(source(10, List.of()), _ -> List.of());

        await().until(() -> keys().equals(List.of("a")));
        var record = batches.getFirst().getFirst();
        assertThat(record.getEventName()).isEqualTo("INSERT");
        assertThat(record.getEventSource()).isEqualTo("aws:dynamodb");
        assertThat(record.getEventSourceARN()).contains("mugs");
        assertThat(record.getEventID()).isNotBlank();
        assertThat(record.getDynamodb().getStreamViewType()).isEqualTo("NEW_AND_OLD_IMAGES");
        assertThat(record.getDynamodb().getKeys()).containsOnlyKeys("pk", "sk");
        assertThat(record.getDynamodb().getNewImage().get("parts").getL().getFirst().getN())
                .isEqualTo("1");
        assertThat(record.getDynamodb().getSequenceNumber()).isNotBlank();
    }

    @Test
    void a_failing_batch_is_halved_until_the_culprit_stands_alone_and_is_kept() throws Exception {
        for (var key : List.of("a", "b", "poison", "c", "d")) {
            put(key);
        }

        consume(
                source(5, List.of()),
                batch -> {
                    if (batch.contains("poison")) {
                        throw new IllegalStateException("on purpose");
                    }
                    return List.of();
                });

        await().until(() -> keys().contains("d"));
        assertThat(failures).hasSize(1);
        var record = JSONObjectUtils.parse(failures.getFirst().json());
        assertThat(record.get("requestContext").toString())
                .contains("RetryAttemptsExhausted", "approximateInvokeCount=3");
        assertThat(record.get("DDBStreamBatchInfo").toString()).contains("batchSize=1");
        assertThat((String) record.get("payload")).contains("\"Records\":[", "poison");
        assertThat(failures.getFirst().key()).startsWith("aws/lambda/consumer/");
        // Whole batch, both halves as needed, and the culprit alone as often as it may be retried.
        assertThat(tries.get("poison")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void after_a_partial_failure_the_batch_goes_on_from_the_failed_record() {
        for (var key : List.of("a", "b", "c")) {
            put(key);
        }

        consume(
                source(3, List.of()),
                batch -> batch.contains("b") && tries.get("b") == 1 ? List.of("b") : List.of());

        await().until(() -> keys().contains("c") && tries.get("b") == 2);
        assertThat(tries).containsEntry("a", 1).containsEntry("b", 2);
        assertThat(failures).isEmpty();
    }

    @Test
    void a_record_that_no_filter_wants_does_not_start_the_function() {
        put("a");
        put("b");

        var filter = "{\"dynamodb\":{\"NewImage\":{\"pk\":{\"S\":[{\"prefix\":\"b\"}]}}}}";
        consume(source(10, List.of(filter)), _ -> List.of());

        await().until(() -> !keys().isEmpty());
        put("b2");
        await().until(() -> keys().equals(List.of("b", "b2")));
    }

    @Test
    void a_new_shard_is_read_after_the_one_it_came_from() {
        put("a");
        engine.rollShards();
        put("b");

        consume(source(1, List.of()), _ -> List.of());

        await().until(() -> keys().size() == 2);
        engine.rollShards();
        put("c");
        await().until(() -> keys().equals(List.of("a", "b", "c")));
    }

    @Test
    void a_restarted_consumer_goes_on_where_it_was() {
        put("a");
        consume(source(10, List.of()), _ -> List.of());
        await().until(() -> keys().equals(List.of("a")));
        await().until(() -> positions().after(shard()).isPresent());
        loops.close();

        put("b");
        loops = new Loops();
        consume(source(10, List.of()), _ -> List.of());

        await().until(() -> keys().contains("b"));
        assertThat(keys()).containsExactly("a", "b");
    }

    @Test
    void a_stream_survives_its_engine() {
        engine.close();
        engine = TableEngine.start(Optional.of(folder.resolve("tables")));
        new CreateTables(engine.tables(), TableKeys::name).create(List.of(MUGS));
        put("a");
        engine.close();
        engine = TableEngine.start(Optional.of(folder.resolve("tables")));

        consume(source(10, List.of()), _ -> List.of());

        await().until(() -> keys().equals(List.of("a")));
    }

    private void consume(FromTable source, Function<List<String>, List<String>> failing) {
        RequestHandler<DynamodbEvent, StreamsEventResponse> handler =
                (DynamodbEvent event, Context _) -> {
                    var records = event.getRecords();
                    var keys = records.stream().map(FromATableTest::key).toList();
                    keys.forEach(key -> tries.merge(key, 1, Integer::sum));
                    var failed = failing.apply(keys);
                    batches.add(records);
                    return new StreamsEventResponse(
                            records.stream()
                                    .filter(record -> failed.contains(key(record)))
                                    .map(record -> record.getDynamodb().getSequenceNumber())
                                    .map(BatchItemFailure::new)
                                    .toList());
                };
        var row = TestFunctions.row("consumer", List.of(), List.of(source), handler);
        new StreamConsumer(
                        engine.streams(),
                        arn(),
                        source,
                        TestFunctions.running(row),
                        positions(),
                        failures::add,
                        SHORT)
                .start(loops);
    }

    private Positions positions() {
        return Positions.of("consumer-mugs", Optional.of(folder));
    }

    private String shard() {
        return engine.streams()
                .describeStream(describe -> describe.streamArn(arn()))
                .streamDescription()
                .shards()
                .getFirst()
                .shardId();
    }

    private String arn() {
        return engine.tables()
                .describeTable(describe -> describe.tableName("mugs"))
                .table()
                .latestStreamArn();
    }

    private static FromTable source(int batch, List<String> filters) {
        return new FromTable(MUGS, batch, Duration.ZERO, filters, 2, Duration.ofHours(1));
    }

    private void put(String key) {
        engine.tables()
                .putItem(put ->
                        put.tableName("mugs")
                                .item(
                                        Map.of(
                                                "pk", AttributeValue.fromS(key),
                                                "sk", AttributeValue.fromS("mug"),
                                                "parts",
                                                        AttributeValue.fromL(
                                                                List.of(
                                                                        AttributeValue.fromN(
                                                                                "1"))))));
    }

    /// The keys of the batches that were answered, without repetition by partial failures.
    private List<String> keys() {
        return batches.stream().flatMap(List::stream).map(FromATableTest::key).distinct().toList();
    }

    private static String key(DynamodbStreamRecord record) {
        return record.getDynamodb().getKeys().get("pk").getS();
    }
}

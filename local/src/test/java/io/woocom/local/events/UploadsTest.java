package io.woocom.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import io.woocom.functions.manifest.Source.OnUpload;
import io.woocom.local.TestFunctions;
import io.woocom.local.engines.BucketEngine;
import io.woocom.local.engines.EngineKey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/// A file below a watched prefix starts the function, also after a kill, and no other file does.
class UploadsTest {

    private static final OnUpload SOURCE = new OnUpload("imports", "files/");
    private static final Pauses SHORT = new Pauses(Duration.ofMillis(5), Duration.ofMillis(5));

    @TempDir Path folder;

    private final Loops loops = new Loops();
    private final List<S3EventNotificationRecord> seen = new CopyOnWriteArrayList<>();
    private final List<FailureStore.Failure> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger failing = new AtomicInteger();
    private Arrivals arrivals;
    private Uploads uploads;
    private BucketEngine engine;

    @BeforeEach
    void start() {
        arrivals = new Arrivals(Optional.of(folder));
        uploads = new Uploads(List.of(SOURCE), arrivals);
        engine = BucketEngine.start(Optional.empty(), EngineKey.in(Optional.empty()), uploads);
        engine.create("imports");
    }

    @AfterEach
    void stop() {
        loops.close();
        engine.close();
    }

    @Test
    void the_function_is_told_of_the_file_as_s3_tells_it() {
        put("files/my products.csv");
        deliver();

        await().until(() -> seen.size() == 1);
        var record = seen.getFirst();
        assertThat(record.getEventName()).isEqualTo("ObjectCreated:Put");
        assertThat(record.getEventSource()).isEqualTo("aws:s3");
        assertThat(record.getS3().getBucket().getName()).isEqualTo("imports");
        assertThat(record.getS3().getObject().getUrlDecodedKey()).isEqualTo("files/my products.csv");
        assertThat(record.getS3().getObject().getKey()).isEqualTo("files%2Fmy+products.csv");
        assertThat(record.getS3().getObject().getSizeAsLong()).isEqualTo(4);
        assertThat(record.getS3().getObject().geteTag()).hasSize(32);
        await().until(() -> arrivals.leftOver().isEmpty());
    }

    @Test
    void a_file_elsewhere_starts_nothing() {
        put("elsewhere/a.csv");

        assertThat(arrivals.leftOver()).isEmpty();
    }

    @Test
    void what_was_stored_and_not_delivered_before_a_kill_is_delivered_at_the_next_start() {
        put("files/a.csv");
        arrivals.note("imports", "files/never-stored.csv");
        assertThat(arrivals.leftOver()).hasSize(2);

        uploads = new Uploads(List.of(SOURCE), arrivals);
        deliver();

        await().until(() -> arrivals.leftOver().isEmpty());
        assertThat(seen)
                .extracting(record -> record.getS3().getObject().getUrlDecodedKey())
                .containsExactly("files/a.csv");
    }

    @Test
    void a_failing_function_is_called_twice_more_and_then_the_call_is_kept() {
        failing.set(Integer.MAX_VALUE);
        put("files/a.csv");
        deliver();

        await().until(() -> failures.size() == 1);
        assertThat(failing).hasValue(Integer.MAX_VALUE - 3);
        assertThat(failures.getFirst().json()).contains("RetriesExhausted", "files/a.csv");
        await().until(() -> arrivals.leftOver().isEmpty());
    }

    private void deliver() {
        RequestHandler<S3Event, Void> handler =
                (S3Event event, Context _) -> {
                    if (failing.get() > 0) {
                        failing.decrementAndGet();
                        throw new IllegalStateException("on purpose");
                    }
                    seen.addAll(event.getRecords());
                    return null;
                };
        var row = TestFunctions.row("import-start", List.of(), List.of(SOURCE), handler);
        uploads.start(
                loops,
                engine.client(),
                Map.of(SOURCE, TestFunctions.running(row)),
                new AsyncCalls(failures::add, SHORT));
    }

    private void put(String key) {
        engine.client().putObject(put -> put.bucket("imports").key(key), RequestBody.fromString("rows"));
    }
}

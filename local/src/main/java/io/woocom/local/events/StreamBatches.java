package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.woocom.functions.manifest.Source.FromTable;
import io.woocom.local.lambda.FunctionFailed;
import io.woocom.local.lambda.LocalFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Brings a batch of stream records to an end: done, or in the failure store. Returns only then, or
/// when interrupted; the position is moved along the way.
record StreamBatches(
        LocalFunction function,
        FromTable source,
        String streamArn,
        String shard,
        Positions positions,
        FailureStore failures,
        Pauses pauses) {

    /// What comes before the first failure is done. A failing batch is halved, which is no retry; a
    /// single record is tried again until its retries or its age are used up. A record that was
    /// never tried is not thrown away, however long this machine was off.
    void settle(List<DynamodbStreamRecord> batch) throws InterruptedException {
        var rest = batch;
        var retries = 0;
        while (!rest.isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            var done = done(rest);
            if (done > 0) {
                positions.move(shard, sequence(rest.get(done - 1)));
                rest = rest.subList(done, rest.size());
                retries = 0;
            } else if (rest.size() > 1) {
                settle(rest.subList(0, rest.size() / 2));
                rest = rest.subList(rest.size() / 2, rest.size());
            } else if (retries == source.retries() || tooOld(rest.getFirst())) {
                giveUp(rest, retries + 1);
                rest = List.of();
            } else {
                retries++;
                pauses.before(retries);
            }
        }
    }

    /// How many records, from the first on, are done after a call.
    private int done(List<DynamodbStreamRecord> records) {
        var event = new DynamodbEvent();
        event.setRecords(records);
        try {
            var failed =
                    function.invoke(event, StreamsEventResponse.class)
                            .map(StreamsEventResponse::getBatchItemFailures)
                            .orElse(List.of());
            var done = records.size();
            for (var failure : failed) {
                done = Math.min(done, indexOf(failure.getItemIdentifier(), records));
            }
            return done;
        } catch (FunctionFailed _) {
            return 0;
        }
    }

    /// A sequence number that nobody sent is a failure of all.
    private static int indexOf(String sequence, List<DynamodbStreamRecord> records) {
        for (var i = 0; i < records.size(); i++) {
            if (sequence(records.get(i)).equals(sequence)) {
                return i;
            }
        }
        return 0;
    }

    private boolean tooOld(DynamodbStreamRecord record) {
        var written = record.getDynamodb().getApproximateCreationDateTime().toInstant();
        return Duration.between(written, Instant.now()).compareTo(source.maximumAge()) > 0;
    }

    private void giveUp(List<DynamodbStreamRecord> records, int calls) {
        var condition = calls > source.retries() ? "RetryAttemptsExhausted" : "RecordAgeExceeded";
        failures.keep(StreamFailure.of(function, streamArn, shard, records, condition, calls));
        positions.move(shard, sequence(records.getLast()));
    }

    private static String sequence(DynamodbStreamRecord record) {
        return record.getDynamodb().getSequenceNumber();
    }
}

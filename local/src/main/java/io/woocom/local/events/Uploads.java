package io.woocom.local.events;

import io.woocom.functions.manifest.Source.OnUpload;
import io.woocom.local.engines.ObjectWatch;
import io.woocom.local.lambda.LocalFunction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Calls functions with the files that were put below a prefix of a bucket. An arrival is noted
/// before the file is stored and struck off when the function has answered, so that a kill in
/// between loses none: at the next start the noted files that exist are delivered again.
public final class Uploads implements ObjectWatch {

    private final List<OnUpload> watched;
    private final Arrivals noted;
    private final BlockingQueue<Arrivals.Arrival> stored = new LinkedBlockingQueue<>();

    public Uploads(List<OnUpload> watched, Arrivals noted) {
        this.watched = List.copyOf(watched);
        this.noted = noted;
    }

    @Override
    public Runnable arriving(String bucket, String key) {
        if (watched.stream().noneMatch(source -> covers(source, bucket, key))) {
            return () -> {};
        }
        var arrival = noted.note(bucket, key);
        return () -> stored.add(arrival);
    }

    void start(
            Loops loops,
            S3Client buckets,
            Map<OnUpload, LocalFunction> functions,
            AsyncCalls calls) {
        noted.leftOver().stream().filter(arrival -> !stored.contains(arrival)).forEach(stored::add);
        loops.start(
                "uploads",
                () -> {
                    var arrival = stored.take();
                    loops.start(
                            "upload " + arrival.key(),
                            () -> {
                                deliver(arrival, buckets, functions, calls);
                                return false;
                            });
                    return true;
                });
    }

    private void deliver(
            Arrivals.Arrival arrival,
            S3Client buckets,
            Map<OnUpload, LocalFunction> functions,
            AsyncCalls calls)
            throws InterruptedException {
        try {
            var object =
                    buckets.headObject(head -> head.bucket(arrival.bucket()).key(arrival.key()));
            for (var entry : functions.entrySet()) {
                if (covers(entry.getKey(), arrival.bucket(), arrival.key())) {
                    calls.call(
                            entry.getValue(),
                            UploadEvents.of(arrival, object),
                            Map.of("bucket", arrival.bucket(), "key", arrival.key()));
                }
            }
        } catch (NoSuchKeyException _) {
            noted.strike(arrival); // it was noted, and then never stored, or is gone again
            return;
        }
        noted.strike(arrival);
    }

    private static boolean covers(OnUpload source, String bucket, String key) {
        return source.bucket().equals(bucket) && key.startsWith(source.prefix());
    }
}

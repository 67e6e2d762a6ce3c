package io.woocom.local.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/// The three engines of a shop, started side by side.
public record Engines(TableEngine tables, QueueEngine queues, BucketEngine buckets)
        implements AutoCloseable {

    /// @param data the shop's folder; without one queues and buckets live in memory
    /// @param store the folder of the tables; without one they live in memory
    public static Engines start(Optional<Path> data, Optional<Path> store, ObjectWatch watch) {
        var key = EngineKey.in(data.map(folder -> folder.resolve("keys")));
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var tables =
                    CompletableFuture.supplyAsync(
                            () -> TableEngine.start(below(store, "tables")), threads);
            var queues =
                    CompletableFuture.supplyAsync(
                            () -> QueueEngine.start(below(data, "queues"), key), threads);
            var buckets =
                    CompletableFuture.supplyAsync(
                            () -> BucketEngine.start(below(data, "buckets"), key, watch), threads);
            try {
                return new Engines(tables.join(), queues.join(), buckets.join());
            } catch (CompletionException e) {
                var _ = tables.thenAccept(TableEngine::close);
                var _ = queues.thenAccept(QueueEngine::close);
                var _ = buckets.thenAccept(BucketEngine::close);
                throw e;
            }
        }
    }

    /// Stops all three, whatever one of them does.
    @Override
    public void close() {
        var failures = new ArrayList<RuntimeException>();
        for (var engine : new AutoCloseable[] {buckets, queues, tables}) {
            try {
                engine.close();
            } catch (Exception e) {
                failures.add(new IllegalStateException("an engine did not stop", e));
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private static Optional<Path> below(Optional<Path> data, String name) {
        return data.map(folder -> folder.resolve(name));
    }
}

package io.woocom.adapters.concurrent;

import io.woocom.domain.shared.Parallel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// What a look-up threw is thrown to who waits for it, as it is. The threads are the machine's own:
/// a virtual thread that waits for a class to be initialised keeps its carrier, and on two cores
/// two of them are enough to stop the process for good.
final class OnThreads implements Parallel {

    private final Executor threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("look-up-", 1).factory());

    @Override
    public <T> Supplier<T> begin(Supplier<T> lookUp) {
        var task = new FutureTask<>(lookUp::get);
        threads.execute(task);
        return () -> result(task);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a look-up", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}

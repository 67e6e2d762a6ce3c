package io.woocom.adapters.concurrent;

import io.woocom.domain.shared.Parallel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// What a look-up threw is thrown to who waits for it, as it is.
final class OnVirtualThreads implements Parallel {

    @Override
    public <T> Supplier<T> begin(Supplier<T> lookUp) {
        var task = new FutureTask<>(lookUp::get);
        Thread.startVirtualThread(task);
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

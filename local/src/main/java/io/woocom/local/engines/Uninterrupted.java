package io.woocom.local.engines;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/// Calls of an engine in this process, made on threads that nobody interrupts. A function that
/// takes too long is interrupted, and so is everything when the shop stops; in the middle of a
/// transaction that leaves DynamoDB Local's own lock closed for ever (seen with 3.3.1: what opens
/// and ends a transaction waits for its file between taking and giving back the lock), and every
/// later call waits. Here the caller is interrupted, and the call goes on to its end.
record Uninterrupted(Object engine) implements InvocationHandler {

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("tables-", 1).factory());

    /// @param type an interface that the engine implements
    static <T> T client(Class<T> type, T engine) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, new Uninterrupted(engine)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        var call = new FutureTask<@Nullable Object>(() -> method.invoke(engine, arguments));
        THREADS.execute(call);
        try {
            return call.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("interrupted while a table was asked");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof InvocationTargetException thrown
                    ? thrown.getTargetException()
                    : e;
        }
    }
}

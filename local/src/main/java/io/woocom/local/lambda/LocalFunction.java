package io.woocom.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.woocom.functions.World;
import io.woocom.functions.manifest.FunctionRow;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One function of the manifest, running here. Its one handler instance is shared by all
/// invocations; each of them has a thread of its own, as it has an instance of its own in Lambda.
public final class LocalFunction {

    private static final System.Logger LOG = System.getLogger(LocalFunction.class.getName());

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("function-", 1).factory());

    private final String name;
    private final RequestHandler<Object, Object> handler;
    private final int memory;
    private final Duration timeout;

    private LocalFunction(
            String name, RequestHandler<Object, Object> handler, int memory, Duration timeout) {
        this.name = name;
        this.handler = handler;
        this.memory = memory;
        this.timeout = timeout;
    }

    /// Makes the handler for this world.
    ///
    /// @throws IllegalArgumentException if the row starts something that is not a handler
    public static LocalFunction of(FunctionRow row, World world) {
        if (row.start().apply(world) instanceof RequestHandler<?, ?> handler) {
            return new LocalFunction(row.name(), untyped(handler), row.memory(), row.timeout());
        }
        throw new IllegalArgumentException(row.name() + " does not start a RequestHandler");
    }

    public String name() {
        return name;
    }

    /// Calls the handler and waits for it. An answer of `null` is none.
    ///
    /// @param answer what the event source understands
    public <A> Optional<A> invoke(Object event, Class<A> answer) throws FunctionFailed {
        var context = new Invocation(name, memory, timeout);
        var call = new FutureTask<Object>(() -> handler.handleRequest(event, context));
        THREADS.execute(call);
        try {
            var given = call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (given == null || answer.isInstance(given)) {
                return Optional.ofNullable(given).map(answer::cast);
            }
            throw new FunctionFailed(
                    name + " answered a " + given.getClass().getName() + ", not " + answer);
        } catch (TimeoutException _) {
            call.cancel(true);
            LOG.log(Level.WARNING, name + " timed out after " + timeout);
            throw new FunctionFailed.TimedOut(name + " timed out after " + timeout);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new FunctionFailed(name + " was interrupted", e);
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, name + " failed", e);
            throw new FunctionFailed(name + " failed", e);
        }
    }

    /// Which event a handler takes is said by the manifest, not by its type here.
    @SuppressWarnings("unchecked")
    private static RequestHandler<Object, Object> untyped(RequestHandler<?, ?> handler) {
        return (RequestHandler<Object, Object>) handler;
    }
}

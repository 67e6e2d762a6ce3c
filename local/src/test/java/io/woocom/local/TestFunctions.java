package io.woocom.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.woocom.functions.World;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source;
import io.woocom.local.lambda.LocalFunction;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Small functions, declared as the manifest declares its own.
public final class TestFunctions {

    private TestFunctions() {}

    public static FunctionRow row(
            String name, List<Route> routes, List<Source> sources, RequestHandler<?, ?> handler) {
        return row(name, Duration.ofSeconds(5), routes, sources, handler);
    }

    public static FunctionRow row(
            String name,
            Duration timeout,
            List<Route> routes,
            List<Source> sources,
            RequestHandler<?, ?> handler) {
        Function<World, Object> start = _ -> handler;
        return new FunctionRow(
                name,
                handler.getClass(),
                start,
                512,
                timeout,
                false,
                false,
                routes,
                sources,
                Set.of());
    }

    public static LocalFunction running(FunctionRow row) {
        return LocalFunction.of(row, noWorld());
    }

    /// These handlers take nothing from their world.
    @SuppressWarnings("NullAway")
    public static World noWorld() {
        return null;
    }
}

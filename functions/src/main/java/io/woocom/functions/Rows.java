package io.woocom.functions;

import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A row of the manifest under construction, with what most functions of its kind have.
record Rows(FunctionRow row) {

    /// A person waits for it.
    static <H> Rows api(String name, Class<H> handler, Function<World, H> start) {
        return of(name, handler, start, Duration.ofSeconds(10), true);
    }

    /// Nobody waits for it.
    static <H> Rows worker(String name, Class<H> handler, Function<World, H> start) {
        return of(name, handler, start, Duration.ofSeconds(30), false);
    }

    private static <H> Rows of(
            String name,
            Class<H> handler,
            Function<World, H> start,
            Duration timeout,
            boolean awaited) {
        return new Rows(
                new FunctionRow(
                        name, handler, start, 512, timeout, awaited, false, List.of(), List.of(),
                        Set.of()));
    }

    Rows routes(List<Route> routes) {
        return with(
                row.memory(), row.timeout(), row.internet(), routes, row.sources(), row.grants());
    }

    Rows from(Source source) {
        var sources = Stream.concat(row.sources().stream(), Stream.of(source)).toList();
        return with(
                row.memory(), row.timeout(), row.internet(), row.routes(), sources, row.grants());
    }

    Rows may(Grant... grants) {
        var all = Stream.concat(row.grants().stream(), Stream.of(grants)).toList();
        return with(
                row.memory(),
                row.timeout(),
                row.internet(),
                row.routes(),
                row.sources(),
                Set.copyOf(all));
    }

    Rows memory(int megabytes) {
        return with(
                megabytes,
                row.timeout(),
                row.internet(),
                row.routes(),
                row.sources(),
                row.grants());
    }

    Rows within(Duration timeout) {
        return with(
                row.memory(), timeout, row.internet(), row.routes(), row.sources(), row.grants());
    }

    Rows callsTheInternet() {
        return with(row.memory(), row.timeout(), true, row.routes(), row.sources(), row.grants());
    }

    private Rows with(
            int memory,
            Duration timeout,
            boolean internet,
            List<Route> routes,
            List<Source> sources,
            Set<Grant> grants) {
        return new Rows(
                new FunctionRow(
                        row.name(),
                        row.handler(),
                        row.start(),
                        memory,
                        timeout,
                        row.awaited(),
                        internet,
                        routes,
                        sources,
                        grants));
    }
}

package io.woocom.functions.manifest;

import io.woocom.functions.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// One function. `handler` is the class that Lambda starts by its public constructor without
/// parameters; `start` makes the same handler for another world. `memory` is in MB. `awaited` says
/// that a person waits for its answer, so that it is published with SnapStart behind an alias;
/// `internet` that it calls something outside the VPC.
public record FunctionRow(
        String name,
        Class<?> handler,
        Function<World, ?> start,
        int memory,
        Duration timeout,
        boolean awaited,
        boolean internet,
        List<Route> routes,
        List<Source> sources,
        Set<Grant> grants) {

    public FunctionRow {
        routes = List.copyOf(routes);
        sources = List.copyOf(sources);
        grants = Set.copyOf(grants);
        if (!name.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("not a function name: " + name);
        }
    }
}

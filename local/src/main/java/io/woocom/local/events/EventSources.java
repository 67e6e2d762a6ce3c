package io.woocom.local.events;

import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Source.FromQueue;
import io.woocom.functions.manifest.Source.FromTable;
import io.woocom.functions.manifest.Source.OnSchedule;
import io.woocom.functions.manifest.Source.OnUpload;
import io.woocom.local.engines.Engines;
import io.woocom.local.lambda.LocalFunction;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All event sources of a manifest, running.
///
/// @param positions the folder of stream positions; without one streams are read from the beginning
public record EventSources(
        Engines engines,
        Uploads uploads,
        FailureStore failures,
        Optional<Path> positions,
        Pauses streamPauses,
        Pauses callPauses) {

    /// Starts every source of every function.
    ///
    /// @param functions the running functions by name
    /// @param addresses of the queues
    /// @return what stops them
    public Loops start(
            Iterable<FunctionRow> rows,
            Map<String, LocalFunction> functions,
            Function<QueueRow, String> addresses) {
        var loops = new Loops();
        var calls = new AsyncCalls(failures, callPauses);
        var watching = new HashMap<OnUpload, LocalFunction>();
        for (var row : rows) {
            var function = functions.get(row.name());
            if (function == null) {
                throw new IllegalArgumentException("no function runs as " + row.name());
            }
            for (var source : row.sources()) {
                switch (source) {
                    case FromQueue queue ->
                            new QueueConsumer(
                                            engines.queues().client(),
                                            addresses.apply(queue.queue()),
                                            queue,
                                            function)
                                    .start(loops);
                    case FromTable table -> consumer(table, function).start(loops);
                    case OnSchedule schedule -> new Ticks(function, schedule, calls).start(loops);
                    case OnUpload upload -> watching.put(upload, function);
                }
            }
        }
        uploads.start(loops, engines.buckets().client(), watching, calls);
        return loops;
    }

    private StreamConsumer consumer(FromTable source, LocalFunction function) {
        var table = source.table().name();
        return new StreamConsumer(
                engines.tables().streams(),
                engines.tables()
                        .tables()
                        .describeTable(describe -> describe.tableName(table))
                        .table()
                        .latestStreamArn(),
                source,
                function,
                Positions.of(function.name() + "-" + table, positions),
                failures,
                streamPauses);
    }
}

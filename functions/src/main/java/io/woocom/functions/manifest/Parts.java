package io.woocom.functions.manifest;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.manifest.Source.OnUpload;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the functions of a manifest read from or may touch: the tables, queues and buckets that
/// have to be there.
public record Parts(
        Set<TableKeys> tables, Set<QueueRow> queues, Set<String> buckets, List<OnUpload> uploads) {

    /// Where batches go that no function could handle.
    public static final String FAILURES = "failures";

    public static Parts of(List<FunctionRow> rows) {
        var parts =
                new Parts(
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(),
                        new LinkedHashSet<>(List.of(FAILURES)),
                        rows.stream()
                                .flatMap(row -> row.sources().stream())
                                .flatMap(source ->
                                        source instanceof OnUpload upload
                                                ? List.of(upload).stream()
                                                : List.<OnUpload>of().stream())
                                .toList());
        for (var row : rows) {
            row.grants().forEach(parts::add);
            row.sources().forEach(parts::add);
        }
        return parts;
    }

    private void add(Grant grant) {
        switch (grant) {
            case Grant.OnTable(var table, _) -> tables.add(table);
            case Grant.OnQueue(var queue) -> queues.add(queue);
            case Grant.OnBucket(var bucket, _) -> buckets.add(bucket);
            case Grant.OnSecret _, Grant.OnAccounts _, Grant.OfMail _ -> {}
        }
    }

    private void add(Source source) {
        switch (source) {
            case Source.FromTable from -> tables.add(from.table());
            case Source.FromQueue from -> queues.add(from.queue());
            case OnUpload on -> buckets.add(on.bucket());
            case Source.OnSchedule _ -> {}
        }
    }
}

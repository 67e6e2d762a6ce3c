package io.woocom.infrastructure;

import static java.util.Comparator.comparing;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Parts;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source.OnUpload;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is to be built: a manifest, in an environment, from code.
///
/// @param code a folder with what a function is started from
record Plan(Settings settings, List<FunctionRow> functions, Path code) {

    private static final String STAFF = "/admin/";

    Plan {
        functions = List.copyOf(functions);
    }

    Names names() {
        return new Names(settings.name(), settings.account());
    }

    /// Always in the same order, so that a template changes only where the manifest does.
    List<TableKeys> tables() {
        return Stream.concat(Tables.ALL.stream(), Parts.of(functions).tables().stream())
                .distinct()
                .sorted(comparing(TableKeys::name))
                .toList();
    }

    List<QueueRow> queues() {
        return Parts.of(functions).queues().stream().sorted(comparing(QueueRow::name)).toList();
    }

    List<String> buckets() {
        return Parts.of(functions).buckets().stream().sorted().toList();
    }

    List<OnUpload> uploads() {
        return Parts.of(functions).uploads();
    }

    /// What shoppers call, and what stands before it: whatever a person waits for that is not the
    /// staff's.
    List<FunctionRow> store() {
        return where(row -> row.awaited() && !forStaff(row));
    }

    List<FunctionRow> staff() {
        return where(row -> row.awaited() && forStaff(row));
    }

    /// What nobody waits for.
    List<FunctionRow> workers() {
        return where(row -> !row.awaited());
    }

    Stream<Route> routes() {
        return functions.stream().flatMap(row -> row.routes().stream());
    }

    private List<FunctionRow> where(Predicate<FunctionRow> which) {
        return functions.stream().filter(which).toList();
    }

    private static boolean forStaff(FunctionRow row) {
        return !row.routes().isEmpty()
                && row.routes().stream().allMatch(route -> route.path().startsWith(STAFF));
    }
}

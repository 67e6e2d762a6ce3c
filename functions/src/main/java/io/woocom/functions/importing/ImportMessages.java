package io.woocom.functions.importing;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.sqs.Message;
import io.woocom.adapters.sqs.Queues;
import io.woocom.domain.importing.ImportId;
import java.time.Duration;
import java.util.List;

/// What stands on the queue of imports: chunks to apply, and imports that may be at their end. Only
/// references, never rows.
public final class ImportMessages {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Queues queues;
    private final String queueUrl;

    public ImportMessages(Queues queues, String queueUrl) {
        this.queues = queues;
        this.queueUrl = queueUrl;
    }

    sealed interface Task {
        ImportId theImport();

        record Apply(ImportId theImport, int chunk) implements Task {}

        /// `from` is the first chunk that is not known to be listed.
        record Finish(ImportId theImport, int from) implements Task {}
    }

    static Task read(String body) {
        var tree = Json.object(body);
        if (tree.get("import") instanceof String id && tree.get("at") instanceof Number at) {
            var theImport = new ImportId(id);
            return "apply".equals(tree.get("do"))
                    ? new Task.Apply(theImport, at.intValue())
                    : new Task.Finish(theImport, at.intValue());
        }
        throw new IllegalArgumentException("no message about an import");
    }

    /// @throws IllegalStateException if the queue does not take them all
    void apply(ImportId id, List<Integer> chunks) {
        send(chunks.stream().map(chunk -> message("apply", id, chunk)).toList());
    }

    void finish(ImportId id) {
        send(List.of(message("finish", id, 0)));
    }

    void finishSoon(ImportId id, int from) {
        send(List.of(message("finish", id, from).after(MOMENT)));
    }

    private void send(List<Message> messages) {
        if (!queues.send(messages).isEmpty()) {
            throw new IllegalStateException("the queue of imports does not take messages");
        }
    }

    private Message message(String task, ImportId id, int at) {
        var body =
                Json.write(Members.of("do", task).and("import", id.value()).and("at", at).tree());
        var name = id + "-" + task + "-" + at;
        return Message.of(name, name, queueUrl, body);
    }
}

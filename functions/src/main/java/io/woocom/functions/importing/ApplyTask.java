package io.woocom.functions.importing;

import io.woocom.adapters.productfiles.ProductFiles;
import io.woocom.adapters.s3.ImportBucket;
import io.woocom.domain.importing.ApplyChunk;
import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.FinishImport;
import io.woocom.domain.importing.FinishImport.Answer;
import io.woocom.domain.importing.Import;
import io.woocom.domain.importing.ImportId;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.store.Stores;
import io.woocom.functions.importing.ImportMessages.Task;

/// Carries out what stands on the queue of imports.
public final class ApplyTask {

    private final Imports imports;
    private final Chunks chunks;
    private final Stores stores;
    private final ImportBucket bucket;
    private final Steps steps;
    private final ImportMessages messages;

    /// The two steps behind reading.
    public record Steps(ApplyChunk applyChunk, FinishImport finishImport) {}

    public ApplyTask(
            Imports imports,
            Chunks chunks,
            Stores stores,
            ImportBucket bucket,
            Steps steps,
            ImportMessages messages) {
        this.imports = imports;
        this.chunks = chunks;
        this.stores = stores;
        this.bucket = bucket;
        this.steps = steps;
        this.messages = messages;
    }

    void carryOut(Task task) {
        if (imports.find(task.theImport()).filter(one -> !one.isFinished()).isEmpty()) {
            return;
        }
        switch (task) {
            case Task.Apply(var id, var chunk) -> apply(id, chunk);
            case Task.Finish(var id, var from) -> finish(id, from);
        }
    }

    /// A chunk that was recorded is left alone: what staff did to its products since would be
    /// undone.
    private void apply(ImportId id, int chunk) {
        if (!chunks.isRecorded(id, chunk)) {
            var store = stores.current();
            var read =
                    ProductFiles.read(bucket.chunk(id, chunk), store.currency(), store.timeZone());
            steps.applyChunk().apply(new ApplyChunk.Request(id, chunk, read));
        }
        if (imports.find(id).filter(Import::isApplied).isPresent()) {
            finish(id, 0);
        }
    }

    private void finish(ImportId id, int from) {
        if (steps.finishImport().finish(id, from) instanceof Answer.NotListed(var next)) {
            messages.finishSoon(id, next);
        }
    }
}

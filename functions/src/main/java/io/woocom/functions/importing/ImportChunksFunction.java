package io.woocom.functions.importing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;

/// Applies chunks from the queue, each by itself: one that fails is delivered again alone.
public final class ImportChunksFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ApplyTask tasks;

    public ImportChunksFunction() {
        this(World.lambda());
    }

    public ImportChunksFunction(World world) {
        this(world.applyTask());
    }

    public ImportChunksFunction(ApplyTask tasks) {
        this.tasks = tasks;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.each(batch, body -> tasks.carryOut(ImportMessages.read(body)));
    }
}

package io.woocom.functions.importing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.functions.World;
import io.woocom.functions.importing.ImportMessages.Task;
import java.util.ArrayList;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Applies chunks from the queue, each by itself: one that fails is delivered again alone.
public final class ImportChunksFunction implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private static final Logger LOG = LogManager.getLogger(ImportChunksFunction.class);

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
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        var failures = new ArrayList<SQSBatchResponse.BatchItemFailure>();
        for (var message : event.getRecords()) {
            try {
                Task task = ImportMessages.read(message.getBody());
                tasks.carryOut(task);
            } catch (RuntimeException e) {
                LOG.error("message {} of the imports failed", message.getMessageId(), e);
                failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
            }
        }
        return new SQSBatchResponse(failures);
    }
}

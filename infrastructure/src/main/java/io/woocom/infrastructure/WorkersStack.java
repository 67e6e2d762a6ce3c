package io.woocom.infrastructure;

import io.woocom.functions.manifest.QueueRow;
import java.util.LinkedHashMap;
import software.amazon.awscdk.services.sqs.CfnQueue;
import software.constructs.Construct;

/// The queues, and the functions that nobody waits for.
final class WorkersStack extends WooComStack {

    WorkersStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                plan.names().of("workers"),
                plan.settings().account().regional(),
                "Queues, and what works through them, through streams, and by the clock");
        var queues = new LinkedHashMap<QueueRow, CfnQueue>();
        plan.queues().forEach(row -> queues.put(row, QueuePair.in(this, row)));
        plan.workers().forEach(row -> EventSources.of(Deployed.in(this, row), queues));
    }
}

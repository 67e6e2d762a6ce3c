package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.adapters.dynamodb.Outbox;
import io.woocom.functions.World;
import io.woocom.functions.telemetry.Measure;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Looks for facts that the event log has not acknowledged although there was time enough, and
/// tells them again. So no fact depends on a stream's 24 hours: the aggregate keeps it until the
/// log has it.
public final class GapSweep implements RequestHandler<ScheduledEvent, Void> {

    private static final Logger LOG = LogManager.getLogger(GapSweep.class);
    private static final Duration TIME_ENOUGH = Duration.ofMinutes(2);
    private static final int MOST_AT_ONCE = 500;

    private final Outbox outbox;
    private final Telling telling;
    private final InstantSource clock;

    public GapSweep() {
        this(World.lambda());
    }

    public GapSweep(World world) {
        this(world.outbox(), world.telling(), world.clock());
    }

    GapSweep(Outbox outbox, Telling telling, InstantSource clock) {
        this.outbox = outbox;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent tick, Context context) {
        var forgotten = outbox.unloggedBefore(clock.instant().minus(TIME_ENOUGH), MOST_AT_ONCE);
        if (!forgotten.isEmpty()) {
            LOG.warn("telling {} facts again that the event log misses", forgotten.size());
            Measure.count("FactsToldAgain", forgotten.size(), Map.of());
            telling.tell(forgotten);
        }
        return null;
    }
}

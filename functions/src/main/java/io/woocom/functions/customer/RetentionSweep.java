package io.woocom.functions.customer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.domain.privacy.EndRetention;
import io.woocom.functions.World;
import io.woocom.functions.telemetry.Measure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Removes, day by day, the contacts whose retention has ended.
public final class RetentionSweep implements RequestHandler<ScheduledEvent, Void> {

    private final EndRetention endRetention;

    public RetentionSweep() {
        this(World.lambda());
    }

    public RetentionSweep(World world) {
        this(world.endRetention());
    }

    RetentionSweep(EndRetention endRetention) {
        this.endRetention = endRetention;
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent tick, Context context) {
        Measure.count("ContactsRemoved", endRetention.end(), Map.of());
        return null;
    }
}

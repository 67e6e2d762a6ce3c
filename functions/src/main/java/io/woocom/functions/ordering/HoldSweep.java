package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.domain.ordering.EndHold;
import io.woocom.domain.ordering.Orders;
import io.woocom.functions.World;
import io.woocom.functions.events.Sweep;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The net below {@link HoldExpiry}: ends holds whose message got lost.
public final class HoldSweep implements RequestHandler<ScheduledEvent, Void> {

    private static final int MOST_AT_ONCE = 100;

    private final Orders orders;
    private final EndHold endHold;
    private final InstantSource clock;

    public HoldSweep() {
        this(World.lambda());
    }

    public HoldSweep(World world) {
        this(world.orders(), world.endHold(), world.clock());
    }

    HoldSweep(Orders orders, EndHold endHold, InstantSource clock) {
        this.orders = orders;
        this.endHold = endHold;
        this.clock = clock;
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent tick, Context context) {
        Sweep.each("hold", orders.holdsEndedBy(clock.instant(), MOST_AT_ONCE), endHold::end);
        return null;
    }
}

package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.SettlePayments;
import io.woocom.functions.World;
import io.woocom.functions.events.Sweep;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The net below the payment queue: asks providers about attempts that have been open for a while.
public final class Reconciliation implements RequestHandler<ScheduledEvent, Void> {

    private static final int MOST_AT_ONCE = 100;

    private final Orders orders;
    private final SettlePayments settlePayments;
    private final Duration patience;
    private final InstantSource clock;

    public Reconciliation() {
        this(World.lambda());
    }

    public Reconciliation(World world) {
        this(world.orders(), world.settlePayments(), world.patience(), world.clock());
    }

    /// @param patience how long an attempt may be open before its provider is asked
    Reconciliation(
            Orders orders, SettlePayments settlePayments, Duration patience, InstantSource clock) {
        this.orders = orders;
        this.settlePayments = settlePayments;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent tick, Context context) {
        var since = clock.instant().minus(patience);
        Sweep.each(
                "reconciliation",
                orders.unsettledSince(since, MOST_AT_ONCE),
                settlePayments::settle);
        return null;
    }
}

package io.woocom.functions.listing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.domain.listing.RenewPrices;
import io.woocom.functions.World;
import org.jspecify.annotations.Nullable;

/// Renews the pages of products whose sale began or ended, so that lists sort and filter by the
/// price that holds.
public final class PriceChanges implements RequestHandler<ScheduledEvent, Void> {

    private static final int MOST_AT_ONCE = 100;
    private static final int MOST_ROUNDS = 20;

    private final RenewPrices renewPrices;

    public PriceChanges() {
        this(World.lambda());
    }

    public PriceChanges(World world) {
        this(world.renewPrices());
    }

    PriceChanges(RenewPrices renewPrices) {
        this.renewPrices = renewPrices;
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent tick, Context context) {
        var round = 1;
        while (renewPrices.renew(MOST_AT_ONCE) == MOST_AT_ONCE && round < MOST_ROUNDS) {
            round++;
        }
        return null;
    }
}

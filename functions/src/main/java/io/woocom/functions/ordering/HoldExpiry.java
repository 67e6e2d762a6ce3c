package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.sqs.Message;
import io.woocom.domain.ordering.EndHold;
import io.woocom.domain.ordering.OrderId;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Ends the hold of an order when its time is over: the message was set when the order was placed
/// and comes then. A queue delays a message by 15 minutes at most, so it is sent on until the hold
/// ends, and again while a payment is under way.
public final class HoldExpiry implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final EndHold endHold;
    private final Later later;
    private final InstantSource clock;

    public HoldExpiry() {
        this(World.lambda());
    }

    public HoldExpiry(World world) {
        this(world.endHold(), world::holdLater, world.clock());
    }

    HoldExpiry(EndHold endHold, Later later, InstantSource clock) {
        this.endHold = endHold;
        this.later = later;
        this.clock = clock;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(
                batch,
                event -> {
                    switch (endHold.end(new OrderId(event.subject()))) {
                        case EndHold.Outcome.Over _ -> {}
                        case EndHold.Outcome.NotYet(var until) ->
                                later.send(
                                        event.json(),
                                        event.subject(),
                                        delayUntil(until, clock.instant()));
                        case EndHold.Outcome.Waiting _ ->
                                later.send(event.json(), event.subject(), LOOK_AGAIN);
                    }
                });
    }

    /// Sends the message about an order's hold again, to come after a delay.
    @FunctionalInterface
    public interface Later {
        void send(String envelope, String order, Duration delay);
    }

    /// How long a message about a hold may sleep.
    public static Duration delayUntil(Instant until, Instant now) {
        var left = Duration.between(now, until).plusSeconds(1);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(Message.LONGEST_DELAY) > 0 ? Message.LONGEST_DELAY : left;
    }
}

package io.woocom.functions.webhook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.Endpoints;
import io.woocom.functions.World;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Wakes every endpoint that may be sent something: those whose pause is over, those that staff
/// resumed or set back, and as a net all others.
public final class WebhookSweep implements RequestHandler<ScheduledEvent, Void> {

    private final Endpoints endpoints;
    private final WebhookMessages messages;
    private final InstantSource clock;

    public WebhookSweep() {
        this(World.lambda());
    }

    public WebhookSweep(World world) {
        this.endpoints = world.endpoints();
        this.messages = world.webhookMessages();
        this.clock = world.clock();
    }

    @Override
    public @Nullable Void handleRequest(ScheduledEvent tick, Context context) {
        messages.wake(
                endpoints.all().stream()
                        .filter(endpoint -> endpoint.isDue(clock.instant()))
                        .map(Endpoint::id)
                        .toList());
        return null;
    }
}

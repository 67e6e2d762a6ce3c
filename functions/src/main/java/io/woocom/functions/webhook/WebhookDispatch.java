package io.woocom.functions.webhook;

import static java.util.stream.Collectors.toSet;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.woocom.adapters.dynamodb.DynamoDb;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.Endpoints;
import io.woocom.functions.World;
import io.woocom.functions.events.StreamedFacts;
import java.time.InstantSource;
import java.util.List;

/// Wakes the endpoints that want what was appended to the event log. It hears of an event only once
/// the log has it, so who is woken finds it there.
public final class WebhookDispatch implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    /// Facts only, not the heads of their subjects.
    public static final String FILTER =
            "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":[{\"prefix\":\"log#\"}]}}}}";

    private final Endpoints endpoints;
    private final WebhookMessages messages;
    private final InstantSource clock;

    public WebhookDispatch() {
        this(World.lambda());
    }

    public WebhookDispatch(World world) {
        this.endpoints = world.endpoints();
        this.messages = world.webhookMessages();
        this.clock = world.clock();
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent batch, Context context) {
        var types =
                batch.getRecords().stream()
                        .flatMap(record ->
                                DynamoDb.typeOfAppended(StreamedFacts.newImage(record)).stream())
                        .collect(toSet());
        messages.wake(
                endpoints.all().stream()
                        .filter(endpoint -> endpoint.isDue(clock.instant()))
                        .filter(endpoint ->
                                types.stream().anyMatch(endpoint.wish().types()::include))
                        .map(Endpoint::id)
                        .toList());
        return new StreamsEventResponse(List.of());
    }
}

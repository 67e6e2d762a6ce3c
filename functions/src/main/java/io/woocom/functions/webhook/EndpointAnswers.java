package io.woocom.functions.webhook;

import io.woocom.adapters.http.shapes.Values;
import io.woocom.adapters.json.Members;
import io.woocom.domain.webhook.Delivery;
import io.woocom.domain.webhook.Delivery.Outcome;
import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.EndpointState.Failing;
import io.woocom.domain.webhook.EndpointState.Listening;
import io.woocom.domain.webhook.EndpointState.Paused;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Endpoints and deliveries as staff see them.
final class EndpointAnswers {

    private EndpointAnswers() {}

    static Members endpoint(Endpoint endpoint) {
        var wish = endpoint.wish();
        var members =
                Members.of("id", endpoint.id().value())
                        .and("url", wish.url())
                        .and("event_types", wish.types().patterns().stream().sorted().toList())
                        .and("description", wish.description());
        var stated =
                switch (endpoint.state()) {
                    case Listening _ -> state(members, "active", null, null, null);
                    case Failing(var since, var _, var next) ->
                            state(members, "failing", Values.time(since), Values.time(next), null);
                    case Paused(var since, var reason) ->
                            state(
                                    members,
                                    "paused",
                                    Values.time(since),
                                    null,
                                    reason.name().toLowerCase(Locale.ROOT));
                };
        return stated.and("created_at", Values.time(endpoint.createdAt()));
    }

    private static Members state(
            Members members,
            String status,
            @Nullable String since,
            @Nullable String next,
            @Nullable String reason) {
        return members.and("status", status)
                .and("failing_since", since)
                .and("next_attempt_at", next)
                .and("paused_reason", reason);
    }

    static Map<String, @Nullable Object> delivery(Delivery delivery) {
        var members =
                Members.of("event_id", delivery.event().value())
                        .and("type", delivery.type())
                        .and("attempted_at", Values.time(delivery.at()))
                        .and("duration_ms", delivery.took().toMillis());
        return switch (delivery.outcome()) {
            case Outcome.Taken(var status) ->
                    members.and("status", "delivered")
                            .and("http_status", status)
                            .and("detail", null)
                            .tree();
            case Outcome.Refused(var status, var detail) -> {
                @Nullable Integer known =
                        status.isPresent() ? Integer.valueOf(status.getAsInt()) : null;
                yield members.and("status", "failed")
                        .and("http_status", known)
                        .and("detail", detail)
                        .tree();
            }
        };
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.domain.webhook.Endpoint;
import io.woocom.domain.webhook.EndpointId;
import io.woocom.domain.webhook.EndpointState;
import io.woocom.domain.webhook.EndpointState.Failing;
import io.woocom.domain.webhook.EndpointState.Listening;
import io.woocom.domain.webhook.EndpointState.Paused;
import io.woocom.domain.webhook.EventTypes;
import io.woocom.domain.webhook.SigningSecret;
import java.util.Set;

/// An endpoint as attributes.
final class EndpointItems {

    private EndpointItems() {}

    static Attributes body(Endpoint endpoint) {
        return new Attributes()
                .text("url", endpoint.wish().url())
                .texts("types", endpoint.wish().types().patterns().stream().sorted().toList())
                .text("description", endpoint.wish().description())
                .text("secret", endpoint.secret().value())
                .map("state", state(endpoint.state()))
                .text("position", endpoint.position())
                .time("created", endpoint.createdAt());
    }

    static Endpoint read(Item item) {
        var body = item.map("body");
        return new Endpoint(
                new EndpointId(item.text("sk")),
                new Endpoint.Wish(
                        body.text("url"),
                        new EventTypes(Set.copyOf(body.texts("types"))),
                        body.text("description")),
                new SigningSecret(body.text("secret")),
                state(body.map("state")),
                body.text("position"),
                body.time("created"),
                Document.revision(item));
    }

    private static Attributes state(EndpointState state) {
        return switch (state) {
            case Listening _ -> new Attributes().text("name", "listening");
            case Failing(var since, var tries, var next) ->
                    new Attributes()
                            .text("name", "failing")
                            .time("since", since)
                            .number("tries", tries)
                            .time("next", next);
            case Paused(var since, var reason) ->
                    new Attributes()
                            .text("name", "paused")
                            .time("since", since)
                            .text("reason", reason.name());
        };
    }

    private static EndpointState state(Item item) {
        return switch (item.text("name")) {
            case "listening" -> EndpointState.LISTENING;
            case "failing" ->
                    new Failing(item.time("since"), item.integer("tries"), item.time("next"));
            case "paused" ->
                    new Paused(
                            item.time("since"), EndpointState.Reason.valueOf(item.text("reason")));
            default -> throw new IllegalStateException("no such state: " + item.text("name"));
        };
    }
}

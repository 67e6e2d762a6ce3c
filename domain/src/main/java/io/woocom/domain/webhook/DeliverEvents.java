package io.woocom.domain.webhook;

import io.woocom.domain.history.EventLog;
import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.Page;
import io.woocom.domain.webhook.Delivery.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Sends an endpoint what it has not taken yet, one event after the other, and stops at the first
/// that it does not take. Two of these must not run for one endpoint at a time.
public final class DeliverEvents {

    private static final int PAGE = 25;

    private final Endpoints endpoints;
    private final EventLog log;
    private final Receiver receiver;
    private final Deliveries deliveries;
    private final InstantSource clock;

    public DeliverEvents(
            Endpoints endpoints,
            EventLog log,
            Receiver receiver,
            Deliveries deliveries,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.log = log;
        this.receiver = receiver;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// @param longest after which no further event is begun
    /// @return whether there is more to be sent at once
    /// @throws io.woocom.domain.shared.Refusal.Stale if staff changed the endpoint meanwhile; what
    ///   it took before that is kept
    public boolean deliver(EndpointId id, Duration longest) {
        var end = clock.instant().plus(longest);
        var found = endpoints.find(id);
        while (found.filter(one -> one.isDue(clock.instant())).isPresent()) {
            if (clock.instant().isAfter(end)) {
                return true;
            }
            var endpoint = found.get();
            var read =
                    log.read(
                            new Page.Request(PAGE, Optional.of(endpoint.position())),
                            Optional.empty());
            var next = sendAll(endpoint, read, end);
            if (next.state() instanceof EndpointState.Listening
                    && read.page().next().isEmpty()
                    && next.position().equals(read.position())) {
                return false;
            }
            found = Optional.of(next);
        }
        return false;
    }

    /// What the endpoint does not want is passed over, and written only with what it takes next.
    private Endpoint sendAll(Endpoint before, EventLog.Log read, Instant end) {
        var endpoint = before;
        var passed = before.position();
        for (var i = 0; i < read.page().items().size(); i++) {
            var event = read.page().items().get(i);
            if (endpoint.wish().types().include(event.type())) {
                if (clock.instant().isAfter(end)) {
                    return endpoint;
                }
                endpoint = send(endpoint, event, read.positions().get(i));
                if (!(endpoint.state() instanceof EndpointState.Listening)) {
                    return endpoint;
                }
            }
            passed = read.positions().get(i);
        }
        var done = read.page().next().isEmpty() ? read.position() : passed;
        return done.equals(endpoint.position())
                ? endpoint
                : endpoints.save(endpoint.from(done), Optional.empty());
    }

    private Endpoint send(Endpoint endpoint, Fact event, String position) {
        var begun = clock.instant();
        var outcome = receiver.send(endpoint, event, begun);
        var ended = clock.instant();
        deliveries.record(
                new Delivery(
                        endpoint.id(),
                        event.id(),
                        event.type(),
                        begun,
                        Duration.between(begun, ended),
                        outcome));
        return endpoints.save(
                switch (outcome) {
                    case Outcome.Taken _ -> endpoint.tookUpTo(position);
                    case Outcome.Refused refused -> endpoint.failed(ended, refused.isGone());
                },
                Optional.empty());
    }
}

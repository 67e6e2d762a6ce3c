package io.woocom.domain.webhook;

import io.woocom.domain.shared.Revision;
import io.woocom.domain.webhook.EndpointState.Failing;
import io.woocom.domain.webhook.EndpointState.Listening;
import io.woocom.domain.webhook.EndpointState.Paused;
import io.woocom.domain.webhook.EndpointState.Reason;
import java.time.Instant;

/// A receiver of events.
///
/// @param position in the event log: everything up to there was taken
public record Endpoint(
        EndpointId id,
        Wish wish,
        SigningSecret secret,
        EndpointState state,
        String position,
        Instant createdAt,
        Revision revision) {

    /// What staff say of it.
    public record Wish(String url, EventTypes types, String description) {}

    public Endpoint wishing(Wish other) {
        return new Endpoint(id, other, secret, state, position, createdAt, revision);
    }

    public Endpoint in(EndpointState other) {
        return new Endpoint(id, wish, secret, other, position, createdAt, revision);
    }

    public Endpoint from(String other) {
        return new Endpoint(id, wish, secret, state, other, createdAt, revision);
    }

    public Endpoint at(Revision other) {
        return new Endpoint(id, wish, secret, state, position, createdAt, other);
    }

    /// Whether it may be sent something now.
    public boolean isDue(Instant now) {
        return switch (state) {
            case Listening _ -> true;
            case Failing(_, _, var next) -> !now.isBefore(next);
            case Paused _ -> false;
        };
    }

    /// It took everything up to a position.
    public Endpoint tookUpTo(String taken) {
        return from(taken).in(EndpointState.LISTENING);
    }

    /// It did not take what it was sent.
    public Endpoint failed(Instant now, boolean gone) {
        if (gone) {
            return in(new Paused(now, Reason.GONE));
        }
        var since = state instanceof Failing failing ? failing.since() : now;
        var tries = state instanceof Failing failing ? failing.tries() + 1 : 1;
        return since.plus(Backoff.PATIENCE).isAfter(now)
                ? in(new Failing(since, tries, now.plus(Backoff.after(tries))))
                : in(new Paused(now, Reason.DEAD));
    }

    public Endpoint paused(Instant now) {
        return state instanceof Paused ? this : in(new Paused(now, Reason.STAFF));
    }

    public Endpoint resumed() {
        return state instanceof Paused ? in(EndpointState.LISTENING) : this;
    }
}

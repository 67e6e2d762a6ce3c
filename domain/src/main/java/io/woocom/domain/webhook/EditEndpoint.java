package io.woocom.domain.webhook;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes what staff say of an endpoint, pauses and resumes it, and sets it back.
public final class EditEndpoint {

    private final Endpoints endpoints;
    private final Receiver receiver;
    private final Retries retries;
    private final InstantSource clock;

    public EditEndpoint(
            Endpoints endpoints, Receiver receiver, Retries retries, InstantSource clock) {
        this.endpoints = endpoints;
        this.receiver = receiver;
        this.retries = retries;
        this.clock = clock;
    }

    /// @param active `false` pauses it, `true` resumes it from where it stopped
    /// @param position from which it hears everything again
    public record Request(
            EndpointId endpoint,
            Optional<Long> version,
            UnaryOperator<Endpoint.Wish> edit,
            Optional<Boolean> active,
            Optional<String> position,
            Optional<Claim> claim) {}

    /// A change that changes nothing writes nothing but its claim.
    ///
    /// @throws io.woocom.domain.shared.Repeated if the claim was made before
    /// @throws Refusal.NotFound if there is no such endpoint
    /// @throws Refusal.Stale if a version was given that is not the present one
    /// @throws Refusal.Invalid for an address that nothing is sent to
    public Endpoint edit(Request request) {
        return endpoints.once(request.claim(), () -> retries.whileStale(() -> edited(request)));
    }

    private Endpoint edited(Request request) {
        var before =
                endpoints
                        .find(request.endpoint())
                        .orElseThrow(() -> Refusal.notFound("this endpoint"));
        if (request.version().filter(seen -> seen != before.revision().version()).isPresent()) {
            throw Refusal.stale("this endpoint");
        }
        var after = before.wishing(request.edit().apply(before.wish()));
        if (!after.wish().url().equals(before.wish().url())) {
            Addresses.require(receiver, after.wish().url());
        }
        if (request.active().isPresent()) {
            after = request.active().get() ? after.resumed() : after.paused(clock.instant());
        }
        if (request.position().isPresent()) {
            after = after.from(request.position().get());
        }
        return after.equals(before)
                ? endpoints.unchanged(before, request.claim())
                : endpoints.save(after, request.claim());
    }
}

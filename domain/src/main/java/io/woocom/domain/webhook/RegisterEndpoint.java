package io.woocom.domain.webhook;

import io.woocom.domain.history.EventLog;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes an endpoint that hears of everything from now on.
public final class RegisterEndpoint {

    private final Endpoints endpoints;
    private final EventLog log;
    private final Receiver receiver;
    private final Supplier<SigningSecret> secrets;
    private final Ids ids;
    private final InstantSource clock;

    public RegisterEndpoint(
            Endpoints endpoints,
            EventLog log,
            Receiver receiver,
            Supplier<SigningSecret> secrets,
            Ids ids,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.log = log;
        this.receiver = receiver;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws Refusal.Invalid for an address that nothing is sent to
    /// @throws Refusal.Conflict `limit_reached` if there are {@link Endpoints#MOST} already
    public Endpoint register(Endpoint.Wish wish, Optional<Claim> claim) {
        return endpoints.once(claim, () -> registered(wish, claim));
    }

    private Endpoint registered(Endpoint.Wish wish, Optional<Claim> claim) {
        Addresses.require(receiver, wish.url());
        if (endpoints.all().size() >= Endpoints.MOST) {
            throw Refusal.conflict(
                    "limit_reached", "there are " + Endpoints.MOST + " endpoints already");
        }
        var id = EndpointId.next(ids);
        var endpoint =
                new Endpoint(
                        id,
                        wish,
                        secrets.get(),
                        EndpointState.LISTENING,
                        log.end(),
                        clock.instant(),
                        Revision.NEW);
        return endpoints.save(endpoint, claim.map(first -> first.resultingIn(id.value())));
    }
}

package io.woocom.domain.webhook;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.KeepsClaims;
import java.util.List;
import java.util.Optional;

/// All receivers, few enough to be read together.
public interface Endpoints extends KeepsClaims {

    int MOST = 100;

    Optional<Endpoint> find(EndpointId id);

    /// All of them, the oldest first.
    List<Endpoint> all();

    /// @throws io.woocom.domain.shared.Refusal.Stale if somebody else saved it meanwhile
    /// @throws io.woocom.domain.shared.Repeated if the claim was made before
    Endpoint save(Endpoint next, Optional<Claim> claim);

    /// @throws io.woocom.domain.shared.Refusal.Stale if somebody else saved it meanwhile
    void remove(Endpoint endpoint);
}

package io.woocom.domain.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The claims of one context's requests, each forgotten after its time.
public final class InMemoryClaims {

    private final Map<List<String>, Claim> claims = new HashMap<>();
    private final Memory memory;

    public InMemoryClaims(Memory memory) {
        this.memory = memory;
    }

    public Optional<Claim> find(String caller, String key) {
        return memory.atomically(() ->
                Optional.ofNullable(claims.get(List.of(caller, key)))
                        .filter(claim -> memory.clock().instant().isBefore(claim.expires())));
    }

    /// @throws Repeated if the same request made it before
    /// @throws Refusal.Invalid if another one did
    public void requireFree(Optional<Claim> later) {
        later.flatMap(claim -> find(claim.caller(), claim.key()).map(first -> first.metBy(claim)))
                .ifPresent(met -> {
                    throw met;
                });
    }

    /// A claim without a change.
    ///
    /// @throws Repeated if the same request made it before
    /// @throws Refusal.Invalid if another one did
    public void keep(Claim claim) {
        memory.write(() -> {
            requireFree(Optional.of(claim));
            keep(Optional.of(claim));
            return claim;
        });
    }

    public void keep(Optional<Claim> made) {
        made.ifPresent(claim -> claims.put(List.of(claim.caller(), claim.key()), claim));
    }
}

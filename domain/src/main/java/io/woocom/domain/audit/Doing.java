package io.woocom.domain.audit;

import java.util.Optional;

/// Who acts, by which route if by one, and the trace of what set it off.
public record Doing(Actor actor, Optional<String> request, String trace) {

    public static Doing ofSystem(String trace) {
        return new Doing(Actor.SYSTEM, Optional.empty(), trace);
    }
}

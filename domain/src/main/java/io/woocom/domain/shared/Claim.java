package io.woocom.domain.shared;

import java.time.Instant;

/// One request's mark under its idempotency key, written together with its effect. `fingerprint`
/// tells whether a second request under the key asks for the same; `result` is the id of what the
/// first one made, from which its answer is rendered anew. Forgotten after `expires`.
public record Claim(String caller, String key, String fingerprint, String result, Instant expires) {

    public Claim {
        if (key.isEmpty() || key.length() > 255) {
            throw new IllegalArgumentException("an idempotency key has 1 to 255 characters");
        }
    }

    public Claim resultingIn(String id) {
        return new Claim(caller, key, fingerprint, id, expires);
    }

    /// What a later claim under the same key means: {@link Repeated} where both ask for the same,
    /// otherwise the refusal `idempotency_key_reused`. Returned, so that the caller throws it in
    /// its own place.
    public RuntimeException metBy(Claim later) {
        if (fingerprint.equals(later.fingerprint)) {
            return new Repeated(result);
        }
        return Refusal.invalid(
                "idempotency_key_reused",
                "",
                "this idempotency key was used before for a different request");
    }
}

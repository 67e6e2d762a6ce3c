package io.woocom.domain.shared;

import java.util.Optional;
import java.util.function.Supplier;

/// A collection that keeps the claims of the requests that changed it, each in the same write as
/// its effect. How every command that may be repeated under an idempotency key is carried out
/// stands here, once.
public interface KeepsClaims {

    /// The claim made earlier under this key, while it is kept.
    Optional<Claim> claim(String caller, String key);

    /// Keeps a claim by itself, for a request that changed nothing or took several writes.
    ///
    /// @throws Repeated if it was already made by the same request
    /// @throws Refusal.Invalid `idempotency_key_reused` if it was made by another one
    void keep(Claim claim);

    /// Carries out what a request asks for. Where that is refused, the refusal may be due to the
    /// request's own first success: only then is its claim looked up, so that a request that nobody
    /// disturbs pays nothing.
    ///
    /// @throws Repeated if the claim was made before by the same request
    default <T> T once(Optional<Claim> claim, Supplier<T> command) {
        try {
            return command.get();
        } catch (Refusal refused) {
            requireFirst(claim);
            throw refused;
        }
    }

    /// Refuses, and tells a repetition, before anything is evaluated.
    ///
    /// @throws Repeated if the claim was made before by the same request
    default void requireFirst(Optional<Claim> claim) {
        var met =
                claim.flatMap(later ->
                        claim(later.caller(), later.key()).map(first -> first.metBy(later)));
        if (met.isPresent()) {
            throw met.get();
        }
    }

    /// What a command answers that found nothing to change.
    default <S> S unchanged(S state, Optional<Claim> claim) {
        claim.ifPresent(this::keep);
        return state;
    }
}

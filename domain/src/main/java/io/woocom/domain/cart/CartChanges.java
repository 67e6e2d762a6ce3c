package io.woocom.domain.cart;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// How every command on a cart runs: load, check, change, save; again from the start if somebody
/// else was faster, unless the caller insisted on a version.
final class CartChanges {

    private final Carts carts;
    private final Retries retries;

    CartChanges(Carts carts, Retries retries) {
        this.carts = carts;
        this.retries = retries;
    }

    Cart run(CartCommand command, Function<Cart, Change<Cart, CartEvent>> change) {
        return carriedOut(command, () -> save(change.apply(load(command)), command.claim()));
    }

    Cart load(CartCommand command) {
        var cart = carts.of(command.owner(), command.cart());
        if (command.version().filter(version -> version != cart.revision().version()).isPresent()) {
            throw Refusal.stale("this cart");
        }
        return cart;
    }

    Cart save(Change<Cart, CartEvent> change, Optional<Claim> claim) {
        return change.changed()
                ? carts.save(change.claimedBy(claim))
                : carts.unchanged(change.state(), claim);
    }

    /// Runs the attempt, which loads and saves, until nobody else is faster.
    <T> T carriedOut(CartCommand command, Supplier<T> attempt) {
        return carts.once(
                command.claim(),
                () -> command.version().isPresent() ? attempt.get() : retries.whileStale(attempt));
    }
}

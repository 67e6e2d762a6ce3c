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
        return command.version().isPresent()
                ? once(command, change)
                : retries.whileStale(() -> once(command, change));
    }

    private Cart once(CartCommand command, Function<Cart, Change<Cart, CartEvent>> change) {
        return save(change.apply(load(command)), command.claim());
    }

    Cart load(CartCommand command) {
        var cart = carts.of(command.owner(), command.cart());
        if (command.version().filter(version -> version != cart.revision().version()).isPresent()) {
            throw Refusal.stale("this cart");
        }
        return cart;
    }

    Cart save(Change<Cart, CartEvent> change, Optional<Claim> claim) {
        return change.changed() ? carts.save(change.claimedBy(claim)) : change.state();
    }

    <T> T whileStale(CartCommand command, Supplier<T> attempt) {
        return command.version().isPresent() ? attempt.get() : retries.whileStale(attempt);
    }
}

package io.woocom.domain.cart;

import static java.util.Comparator.comparing;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Carts in a map: the contract without a database.
public final class InMemoryCarts implements Carts {

    private final Map<CartId, Cart> carts = new HashMap<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryCarts(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public Optional<Cart> find(CartId id) {
        return memory.atomically(() -> Optional.ofNullable(carts.get(id)));
    }

    @Override
    public Cart save(Change<Cart, CartEvent> change) {
        return memory.save(change, claims, next -> requireCurrent(next.state()), this::put);
    }

    @Override
    public Cart merge(Change<Cart, CartEvent> closed, Change<Cart, CartEvent> filled) {
        return memory.write(() -> {
            if (!closed.changed()) {
                throw Refusal.stale("this cart");
            }
            requireCurrent(closed.state());
            requireCurrent(filled.state());
            put(closed);
            return put(filled);
        });
    }

    @Override
    public Page<Cart> activeOf(Owner owner, Page.Request page) {
        return memory.atomically(() -> {
            var rest =
                    carts.values().stream()
                            .filter(cart -> cart.owner().equals(owner))
                            .filter(cart -> cart.isActive(memory.clock().instant()))
                            .sorted(comparing(InMemoryCarts::place).reversed())
                            .filter(cart ->
                                    page.after()
                                            .map(after -> place(cart).compareTo(after) < 0)
                                            .orElse(true))
                            .toList();
            var items = rest.subList(0, Math.min(page.limit(), rest.size()));
            return items.size() == rest.size()
                    ? Page.last(items)
                    : new Page<>(items, Optional.of(place(items.getLast())));
        });
    }

    @Override
    public void forget(Owner owner) {
        memory.write(() ->
                carts.values()
                        .removeIf(cart ->
                                cart.owner().equals(owner)
                                        && cart.status() instanceof CartStatus.Active));
    }

    /// The first half of a write: nobody else saved this cart.
    public void requireCurrent(Cart cart) {
        var stored = Optional.ofNullable(carts.get(cart.id())).map(Cart::revision);
        if (stored.orElse(Revision.NEW).version() != cart.revision().version()) {
            throw Refusal.stale("this cart");
        }
    }

    /// The second half.
    public Cart put(Change<Cart, CartEvent> change) {
        var cart = change.state();
        var saved = cart.at(cart.revision().next(change.events().size()));
        carts.put(cart.id(), saved);
        memory.tell(cart.id().value(), cart.revision(), change.events(), saved);
        return saved;
    }

    private static String place(Cart cart) {
        return "%020d/%s".formatted(cart.createdAt().toEpochMilli(), cart.id());
    }
}

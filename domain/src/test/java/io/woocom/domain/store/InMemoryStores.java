package io.woocom.domain.store;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.shared.SettableClock;
import java.util.Optional;

/// The settings in a variable: the contract without a database.
public final class InMemoryStores implements Stores {

    private final InMemoryClaims claims;
    private Optional<Store> stored = Optional.empty();

    /// For those who make no claims.
    public InMemoryStores() {
        this(new Memory(new SettableClock()));
    }

    public InMemoryStores(Memory memory) {
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
    public synchronized Optional<Store> find() {
        return stored;
    }

    @Override
    public synchronized Store save(Store store, Optional<Claim> claim) {
        claims.requireFree(claim);
        var version = stored.map(Store::revision).orElse(Revision.NEW).version();
        if (version != store.revision().version()) {
            throw Refusal.stale("the settings");
        }
        var saved = store.at(store.revision().next(0));
        stored = Optional.of(saved);
        claims.keep(claim);
        return saved;
    }
}

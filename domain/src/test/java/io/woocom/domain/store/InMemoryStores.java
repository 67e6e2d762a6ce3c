package io.woocom.domain.store;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.Optional;

/// The settings in a variable: the contract without a database.
public final class InMemoryStores implements Stores {

    private Optional<Store> stored = Optional.empty();

    @Override
    public synchronized Optional<Store> find() {
        return stored;
    }

    @Override
    public synchronized Store save(Store store) {
        var version = stored.map(Store::revision).orElse(Revision.NEW).version();
        if (version != store.revision().version()) {
            throw Refusal.stale("the settings");
        }
        var saved = store.at(store.revision().next(0));
        stored = Optional.of(saved);
        return saved;
    }
}

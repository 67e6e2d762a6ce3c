package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.STORE;

import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import java.util.List;
import java.util.Optional;

/// The settings, one item. They tell no events.
final class StoreTable implements Stores {

    private static final Key SETTINGS = new Key("store", "settings");

    private final Session session;

    StoreTable(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Store> find() {
        return new Reads(session)
                .find(STORE, SETTINGS)
                .map(item -> StoreItems.store(item.map("body"), Document.revision(item)));
    }

    @Override
    public Store save(Store store) {
        var document =
                new Document(
                        STORE,
                        SETTINGS,
                        "store",
                        store.revision(),
                        StoreItems.body(store),
                        List.of());
        new Writes(session.client())
                .commit(List.of(document.fragment(session, document.edit(session))));
        return store.at(document.nextRevision());
    }
}

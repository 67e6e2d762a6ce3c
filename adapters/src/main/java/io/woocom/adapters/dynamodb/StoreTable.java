package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.STORE;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The settings, one item. They tell no events.
final class StoreTable implements Stores {

    private static final Key SETTINGS = new Key("store", "settings");

    private final Session session;
    private final Claims claims;

    StoreTable(Session session) {
        this.session = session;
        this.claims = new Claims(session, STORE);
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
    public Optional<Store> find() {
        return new Reads(session)
                .find(STORE, SETTINGS)
                .map(item -> StoreItems.store(item.map("body"), Document.revision(item)));
    }

    @Override
    public Store save(Store store, Optional<Claim> claim) {
        var document =
                new Document(
                        STORE,
                        SETTINGS,
                        "store",
                        store.revision(),
                        StoreItems.body(store),
                        List.of());
        var fragments = new ArrayList<Fragment>();
        claim.map(claims::fragment).ifPresent(fragments::add);
        fragments.add(document.fragment(session, document.edit(session)));
        new Writes(session.client()).commit(fragments);
        return store.at(document.nextRevision());
    }
}

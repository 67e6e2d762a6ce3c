package io.woocom.functions.store;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.shapes.SettingsShape;
import io.woocom.domain.store.EditStore;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import io.woocom.functions.edge.Call;
import java.util.Optional;
import java.util.Set;

/// Administrators look at the settings and change them.
final class SettingsDesk {

    private final Stores stores;
    private final EditStore editStore;
    private final Set<String> providers;

    /// @param providers those of payments that this deployment can talk to
    SettingsDesk(Stores stores, EditStore editStore, Set<String> providers) {
        this.stores = stores;
        this.editStore = editStore;
        this.providers = Set.copyOf(providers);
    }

    Answer read(Call call) {
        return whole(stores.current()).unlessHeld(call.request());
    }

    Answer change(Call call) {
        var body = new SettingsBody(call.request().body().fields(), providers);
        return whole(
                editStore.edit(
                        new EditStore.Request(
                                call.request().ifMatch(),
                                Optional.empty(),
                                store -> store.with(body.over(store.settings())))));
    }

    private static Answer whole(Store store) {
        return Answer.ok(SettingsShape.of(store)).tagged(store.revision().version());
    }
}

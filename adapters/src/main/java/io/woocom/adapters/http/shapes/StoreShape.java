package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.store.Store;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The store as a shopper sees it.
public final class StoreShape {

    private StoreShape() {}

    public static Map<String, @Nullable Object> of(Store store) {
        return Members.of("name", store.name())
                .and("currency", store.currency().getCurrencyCode())
                .and("prices_include_tax", store.pricesIncludeTax())
                .and("locale", store.locale().toLanguageTag())
                .and("countries", List.copyOf(store.countries()).stream().sorted().toList())
                .tree();
    }
}

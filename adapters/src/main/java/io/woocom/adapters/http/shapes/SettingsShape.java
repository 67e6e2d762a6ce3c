package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.store.Store;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The settings, for administrators.
public final class SettingsShape {

    private SettingsShape() {}

    public static Map<String, @Nullable Object> of(Store store) {
        var settings = store.settings();
        return Members.of("name", settings.name())
                .and("address", ContactShape.address(settings.address()))
                .and("currency", settings.currency().getCurrencyCode())
                .and("prices_include_tax", settings.pricesIncludeTax())
                .and("time_zone", settings.timeZone().getId())
                .and("locale", settings.locale().toLanguageTag())
                .and("countries", List.copyOf(store.countries()))
                .and("capture", Values.name(settings.capture()))
                .and("hold_minutes", settings.hold().toMinutes())
                .and("retention_days", settings.retention().toDays())
                .and("providers", settings.providers().stream().sorted().toList())
                .tree();
    }
}

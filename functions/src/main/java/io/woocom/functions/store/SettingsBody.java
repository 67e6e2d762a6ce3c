package io.woocom.functions.store;

import io.woocom.adapters.http.Fields;
import io.woocom.domain.customer.Address;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Settings;
import io.woocom.functions.customer.AddressBody;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what is to change of the settings. The countries follow from the shipping zones.
final class SettingsBody {

    private static final int MOST_HOLD_MINUTES = 30 * 24 * 60;
    private static final int MOST_RETENTION_DAYS = 36_500;
    private static final Map<String, CaptureTime> CAPTURES =
            Map.of("at_once", CaptureTime.AT_ONCE, "on_shipment", CaptureTime.ON_SHIPMENT);

    private final Optional<String> name;
    private final Optional<Address> address;
    private final Optional<Currency> currency;
    private final Optional<Boolean> pricesIncludeTax;
    private final Optional<ZoneId> timeZone;
    private final Optional<Locale> locale;
    private final Optional<CaptureTime> capture;
    private final Optional<Duration> hold;
    private final Optional<Duration> retention;
    private final Optional<List<String>> providers;

    /// @param known the payment providers that this deployment can talk to
    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    SettingsBody(Fields fields, Set<String> known) {
        name = fields.optional("name").text(1, 200);
        address = fields.optional("address").object().flatMap(AddressBody::read);
        currency = fields.optional("currency").currency();
        pricesIncludeTax = fields.optional("prices_include_tax").flag();
        timeZone =
                fields.optional("time_zone")
                        .text(
                                64,
                                ZoneId.getAvailableZoneIds()::contains,
                                ZoneId::of,
                                "a name of the time zone database, such as Europe/Dublin");
        locale =
                fields.optional("locale")
                        .text(35, SettingsBody::isLocale, Locale::forLanguageTag, "BCP 47");
        capture = fields.optional("capture").choice(CAPTURES);
        hold =
                fields.optional("hold_minutes")
                        .integer(1, MOST_HOLD_MINUTES)
                        .map(Duration::ofMinutes);
        retention =
                fields.optional("retention_days")
                        .integer(1, MOST_RETENTION_DAYS)
                        .map(Duration::ofDays);
        providers =
                fields.optional("providers")
                        .set(
                                0,
                                known.size(),
                                provider ->
                                        provider.text(1, 50)
                                                .filter(name ->
                                                        known.contains(name)
                                                                || provider.fault(
                                                                                "not_allowed",
                                                                                "one of "
                                                                                        + String
                                                                                                .join(
                                                                                                        ", ",
                                                                                                        new TreeSet<>(
                                                                                                                known)))
                                                                        .isPresent()));
        if (fields.has("countries")) {
            fields.optional("countries")
                    .fault("not_allowed", "they follow from the shipping zones: change those");
        }
        fields.check();
    }

    Settings over(Settings present) {
        return new Settings(
                name.orElse(present.name()),
                address.orElse(present.address()),
                currency.orElse(present.currency()),
                pricesIncludeTax.orElse(present.pricesIncludeTax()),
                timeZone.orElse(present.timeZone()),
                locale.orElse(present.locale()),
                capture.orElse(present.capture()),
                hold.orElse(present.hold()),
                retention.orElse(present.retention()),
                providers.map(Set::copyOf).orElse(present.providers()));
    }

    private static boolean isLocale(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException _) {
            return false;
        }
    }
}

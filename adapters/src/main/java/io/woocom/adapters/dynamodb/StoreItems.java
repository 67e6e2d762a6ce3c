package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Store;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/// The settings as attributes. Zones and rates keep their order: the first zone that contains a
/// place holds.
final class StoreItems {

    private StoreItems() {}

    static Attributes body(Store store) {
        return new Attributes()
                .text("name", store.name())
                .map("address", ContactItems.attributes(store.address()))
                .text("currency", store.currency().getCurrencyCode())
                .flag("prices_include_tax", store.pricesIncludeTax())
                .text("time_zone", store.timeZone().getId())
                .text("locale", store.locale().toLanguageTag())
                .text("hold", store.hold().toString())
                .text("capture", store.capture().name())
                .texts("providers", store.providers().stream().sorted().toList())
                .list("zones", store.zones(), StoreItems::zone)
                .list("tax_rates", store.taxRates(), StoreItems::taxRate);
    }

    static Store store(Item body, Revision revision) {
        return new Store(
                body.text("name"),
                ContactItems.address(body.map("address")),
                Currency.getInstance(body.text("currency")),
                body.flag("prices_include_tax"),
                ZoneId.of(body.text("time_zone")),
                Locale.forLanguageTag(body.text("locale")),
                Duration.parse(body.text("hold")),
                body.findText("capture").map(CaptureTime::valueOf).orElse(CaptureTime.AT_ONCE),
                Set.copyOf(body.texts("providers")),
                body.list("zones").stream().map(StoreItems::zone).toList(),
                body.list("tax_rates").stream().map(StoreItems::taxRate).toList(),
                revision);
    }

    private static Attributes zone(ShippingZone zone) {
        return new Attributes()
                .text("name", zone.name())
                .list("regions", zone.regions(), StoreItems::region)
                .list("methods", zone.methods(), StoreItems::method);
    }

    private static ShippingZone zone(Item zone) {
        return new ShippingZone(
                zone.text("name"),
                zone.list("regions").stream().map(StoreItems::region).toList(),
                zone.list("methods").stream().map(StoreItems::method).toList());
    }

    private static Attributes region(Region region) {
        return new Attributes().text("country", region.country()).text("region", region.region());
    }

    private static Region region(Item region) {
        return new Region(region.text("country"), region.findText("region"));
    }

    private static Attributes method(ShippingMethod method) {
        return new Attributes()
                .text("id", method.id().value())
                .text("name", method.name())
                .number("price", method.price().amount())
                .text("currency", method.price().currency().getCurrencyCode())
                .text("estimate", method.deliveryEstimate());
    }

    private static ShippingMethod method(Item method) {
        return new ShippingMethod(
                new ShippingMethodId(method.text("id")),
                method.text("name"),
                Money.of(method.number("price"), method.text("currency")),
                method.text("estimate"));
    }

    private static Attributes taxRate(TaxRate rate) {
        return region(rate.region())
                .text("name", rate.name())
                .text("category", rate.category().value())
                .text("rate", rate.rate().toString())
                .flag("compound", rate.compound())
                .flag("on_shipping", rate.onShipping())
                .count("priority", rate.priority());
    }

    private static TaxRate taxRate(Item rate) {
        return new TaxRate(
                rate.text("name"),
                region(rate),
                new TaxCategory(rate.text("category")),
                Rate.of(rate.text("rate")),
                rate.flag("compound"),
                rate.flag("on_shipping"),
                rate.count("priority"));
    }
}

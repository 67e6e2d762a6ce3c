package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.pricing.TaxRateId;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Settings;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.TaxRule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/// The settings as attributes. Zones and rates keep their order.
final class StoreItems {

    private StoreItems() {}

    static Attributes body(Store store) {
        var settings = store.settings();
        return new Attributes()
                .text("name", settings.name())
                .map("address", ContactItems.attributes(settings.address()))
                .text("currency", settings.currency().getCurrencyCode())
                .flag("prices_include_tax", settings.pricesIncludeTax())
                .text("time_zone", settings.timeZone().getId())
                .text("locale", settings.locale().toLanguageTag())
                .flag("capture_on_shipment", settings.capture() == CaptureTime.ON_SHIPMENT)
                .text("hold", settings.hold().toString())
                .text("retention", settings.retention().toString())
                .texts("providers", settings.providers().stream().sorted().toList())
                .list("zones", store.zones(), ShippingItems::zone)
                .list("tax_rates", store.taxes(), StoreItems::tax);
    }

    static Store store(Item body, Revision revision) {
        return new Store(
                settings(body),
                body.list("zones").stream().map(ShippingItems::zone).toList(),
                body.list("tax_rates").stream().map(StoreItems::tax).toList(),
                revision);
    }

    private static Settings settings(Item body) {
        return new Settings(
                body.text("name"),
                ContactItems.address(body.map("address")),
                Currency.getInstance(body.text("currency")),
                body.flag("prices_include_tax"),
                ZoneId.of(body.text("time_zone")),
                Locale.forLanguageTag(body.text("locale")),
                body.flag("capture_on_shipment") ? CaptureTime.ON_SHIPMENT : CaptureTime.AT_ONCE,
                Duration.parse(body.text("hold")),
                Duration.parse(body.text("retention")),
                Set.copyOf(body.texts("providers")));
    }

    private static Attributes tax(TaxRule tax) {
        var rate = tax.rate();
        return ShippingItems.region(rate.region())
                .text("id", tax.id().value())
                .text("name", rate.name())
                .text("category", rate.category().value())
                .text("rate", rate.rate().toString())
                .flag("compound", rate.compound())
                .flag("on_shipping", rate.onShipping())
                .count("priority", rate.priority())
                .flag("archived", tax.archived());
    }

    private static TaxRule tax(Item tax) {
        return new TaxRule(
                new TaxRateId(tax.text("id")),
                new TaxRate(
                        tax.text("name"),
                        ShippingItems.region(tax),
                        new TaxCategory(tax.text("category")),
                        Rate.of(tax.text("rate")),
                        tax.flag("compound"),
                        tax.flag("on_shipping"),
                        tax.count("priority")),
                tax.flag("archived"));
    }
}

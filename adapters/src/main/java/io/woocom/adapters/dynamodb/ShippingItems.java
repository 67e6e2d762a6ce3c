package io.woocom.adapters.dynamodb;

import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.PostcodePattern;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.pricing.Tariff;
import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Shipping zones as attributes.
final class ShippingItems {

    private ShippingItems() {}

    static Attributes zone(ShippingZone zone) {
        return new Attributes()
                .text("id", zone.id().value())
                .text("name", zone.name())
                .list("areas", zone.areas(), ShippingItems::area)
                .list("methods", zone.methods(), ShippingItems::method)
                .flag("archived", zone.archived());
    }

    static ShippingZone zone(Item zone) {
        return new ShippingZone(
                new ShippingZoneId(zone.text("id")),
                zone.text("name"),
                zone.list("areas").stream().map(ShippingItems::area).toList(),
                zone.list("methods").stream().map(ShippingItems::method).toList(),
                zone.flag("archived"));
    }

    static Attributes region(Region region) {
        return new Attributes().text("country", region.country()).text("region", region.region());
    }

    static Region region(Item region) {
        return new Region(region.text("country"), region.findText("region"));
    }

    private static Attributes area(Area area) {
        return region(area.region())
                .texts("postcodes", area.postcodes().stream().map(PostcodePattern::value).toList());
    }

    private static Area area(Item area) {
        return new Area(
                region(area), area.texts("postcodes").stream().map(PostcodePattern::new).toList());
    }

    private static Attributes method(ShippingRule method) {
        return tariff(method.tariff())
                .text("id", method.id().value())
                .text("name", method.name())
                .map("free_from", method.freeFrom(), ShippingItems::money)
                .text("estimate", method.deliveryEstimate());
    }

    private static ShippingRule method(Item method) {
        return new ShippingRule(
                new ShippingMethodId(method.text("id")),
                method.text("name"),
                tariff(method),
                method.findMap("free_from").map(ShippingItems::money),
                method.text("estimate"));
    }

    private static Attributes tariff(Tariff tariff) {
        return switch (tariff) {
            case Tariff.Flat(var amount) -> new Attributes().map("flat", money(amount));
            case Tariff.Pickup(var amount) -> new Attributes().map("pickup", money(amount));
            case Tariff.ByWeight(var bands) ->
                    new Attributes().list("by_weight", bands, ShippingItems::band);
            case Tariff.ByPrice(var bands) ->
                    new Attributes().list("by_price", bands, ShippingItems::band);
        };
    }

    private static Tariff tariff(Item method) {
        return method.findMap("flat")
                .<Tariff>map(amount -> new Tariff.Flat(money(amount)))
                .or(() ->
                        method.findMap("pickup").map(ShippingItems::money).map(Tariff.Pickup::new))
                .or(() -> bands(method, "by_weight").map(Tariff.ByWeight::new))
                .orElseGet(() -> new Tariff.ByPrice(bands(method, "by_price").orElseThrow()));
    }

    private static Optional<List<Tariff.Band>> bands(Item method, String name) {
        return Optional.of(method.list(name))
                .filter(found -> !found.isEmpty())
                .map(found -> found.stream().map(ShippingItems::band).toList());
    }

    private static Attributes band(Tariff.Band band) {
        var attributes = money(band.amount());
        band.upTo().ifPresent(end -> attributes.number("up_to", end));
        return attributes;
    }

    private static Tariff.Band band(Item band) {
        return new Tariff.Band(
                band.findNumber("up_to").map(OptionalLong::of).orElse(OptionalLong.empty()),
                money(band));
    }

    private static Attributes money(Money money) {
        return new Attributes()
                .number("amount", money.amount())
                .text("currency", money.currency().getCurrencyCode());
    }

    private static Money money(Item money) {
        return Money.of(money.number("amount"), money.text("currency"));
    }
}

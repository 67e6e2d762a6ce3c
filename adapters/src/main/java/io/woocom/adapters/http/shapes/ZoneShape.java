package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.PostcodePattern;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.Tariff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A shipping zone, for staff. Every way of shipping has all members, `null` where its kind has
/// none.
public final class ZoneShape {

    private ZoneShape() {}

    public static Map<String, @Nullable Object> of(ShippingZone zone) {
        return Members.of("id", zone.id().value())
                .and("name", zone.name())
                .and("areas", zone.areas().stream().map(ZoneShape::area).toList())
                .and("methods", zone.methods().stream().map(ZoneShape::method).toList())
                .and("status", zone.archived() ? "archived" : "active")
                .tree();
    }

    private static Object area(Area area) {
        return Members.of("country", area.region().country())
                .and("region", area.region().region())
                .and("postal_codes", area.postcodes().stream().map(PostcodePattern::value).toList())
                .tree();
    }

    private static Object method(ShippingRule method) {
        var members = Members.of("id", method.id().value()).and("name", method.name());
        return priced(members, method.tariff())
                .and("free_from", method.freeFrom().map(Values::money))
                .and("delivery_estimate", method.deliveryEstimate())
                .tree();
    }

    private static Members priced(Members members, Tariff tariff) {
        return switch (tariff) {
            case Tariff.Flat(var amount) -> flat(members, "flat", Values.money(amount));
            case Tariff.Pickup(var amount) -> flat(members, "pickup", Values.money(amount));
            case Tariff.ByWeight(var bands) -> banded(members, "by_weight", bands);
            case Tariff.ByPrice(var bands) -> banded(members, "by_price", bands);
        };
    }

    private static Members flat(Members members, String kind, Object price) {
        return members.and("kind", kind).and("price", price).and("bands", Optional.empty());
    }

    private static Members banded(Members members, String kind, List<Tariff.Band> bands) {
        return members.and("kind", kind)
                .and("price", Optional.empty())
                .and("bands", bands.stream().map(ZoneShape::band).toList());
    }

    private static Object band(Tariff.Band band) {
        var end = band.upTo();
        return Members.of("up_to", end.isPresent() ? end.getAsLong() : null)
                .and("price", Values.money(band.amount()))
                .tree();
    }
}

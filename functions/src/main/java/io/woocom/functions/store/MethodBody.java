package io.woocom.functions.store;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.Tariff;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads a way of shipping: `price` for a flat one or a pickup, which is free without one; `bands`
/// for one by weight (`up_to` in grams) or by price (`up_to` in minor units). One without an id is
/// new.
record MethodBody(
        Optional<ShippingMethodId> id,
        String name,
        Tariff tariff,
        Optional<Money> freeFrom,
        String estimate) {

    private enum Kind {
        FLAT,
        BY_WEIGHT,
        BY_PRICE,
        PICKUP
    }

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "flat", Kind.FLAT,
                    "by_weight", Kind.BY_WEIGHT,
                    "by_price", Kind.BY_PRICE,
                    "pickup", Kind.PICKUP);

    ShippingRule rule(Ids ids) {
        var given = id.orElseGet(() -> ShippingMethodId.next(ids));
        return new ShippingRule(given, name, tariff, freeFrom, estimate);
    }

    /// Empty where something is wrong, which the fields then tell.
    static Optional<MethodBody> read(Field field, Currency currency) {
        return field.object().flatMap(fields -> read(fields, currency));
    }

    private static Optional<MethodBody> read(Fields fields, Currency currency) {
        var id =
                fields.nullable("id")
                        .text(
                                100,
                                text -> Ids.fits(ShippingMethodId.PREFIX, text),
                                ShippingMethodId::new,
                                "no id of a way of shipping");
        var name = fields.required("name").text(1, 200);
        var freeFrom = fields.nullable("free_from").money(currency);
        var estimate = fields.nullable("delivery_estimate").text(0, 200);
        var tariff = tariff(fields, currency);
        return name.flatMap(title ->
                tariff.map(cost -> new MethodBody(id, title, cost, freeFrom, estimate.orElse(""))));
    }

    private static Optional<Tariff> tariff(Fields fields, Currency currency) {
        var kind = fields.required("kind").choice(KINDS);
        var price = fields.nullable("price");
        var bands = fields.nullable("bands");
        var amount = price.money(currency);
        var read = bands.list(1, Tariff.MOST_BANDS, band -> band(band, currency));
        return kind.flatMap(known ->
                switch (known) {
                    case FLAT -> without(bands, needed(price, amount).map(Tariff.Flat::new));
                    case PICKUP -> without(bands, pickup(price, amount, currency));
                    case BY_WEIGHT -> without(price, rising(bands, read).map(Tariff.ByWeight::new));
                    case BY_PRICE -> without(price, rising(bands, read).map(Tariff.ByPrice::new));
                });
    }

    private static Optional<Tariff> without(Field other, Optional<? extends Tariff> tariff) {
        return isThere(other)
                ? other.fault("not_allowed", "not for this kind")
                : tariff.map(cost -> cost);
    }

    private static Optional<Tariff> pickup(Field price, Optional<Money> amount, Currency currency) {
        return (isThere(price) ? amount : Optional.of(Money.zero(currency)))
                .map(Tariff.Pickup::new);
    }

    private static Optional<List<Tariff.Band>> rising(
            Field field, Optional<List<Tariff.Band>> bands) {
        var all = needed(field, bands);
        return all.filter(read -> !read.isEmpty() && !Tariff.Band.areRising(read)).isPresent()
                ? field.fault("not_allowed", "each band ends above the one before it")
                : all.filter(read -> !read.isEmpty());
    }

    private static <T> Optional<T> needed(Field field, Optional<T> read) {
        return isThere(field) ? read : field.fault("required", "this kind needs it");
    }

    private static boolean isThere(Field field) {
        return field.isGiven() && !field.isNull();
    }

    private static Optional<Tariff.Band> band(Field field, Currency currency) {
        return field.object()
                .flatMap(band -> {
                    var end = band.nullable("up_to").integer(0, Price.MOST_MINOR_UNITS);
                    var price = band.required("price").money(currency);
                    return price.map(amount ->
                            new Tariff.Band(
                                    end.map(OptionalLong::of).orElse(OptionalLong.empty()),
                                    amount));
                });
    }
}

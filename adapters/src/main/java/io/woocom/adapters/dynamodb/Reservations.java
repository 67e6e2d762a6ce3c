package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.INVENTORY;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Take;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The stock's part of placing an order, and of its inverse. The condition stands inside the write:
/// that is why nothing is sold twice.
final class Reservations {

    private final Session session;

    Reservations(Session session) {
        this.session = session;
    }

    /// To blame if these units are not to be had any more.
    static final class Sold extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient VariantId variant;

        Sold(VariantId variant) {
            super(null, null, false, false);
            this.variant = variant;
        }

        VariantId variant() {
            return variant;
        }
    }

    List<Fragment> take(List<Take> takes) {
        return each(takes, this::take);
    }

    List<Fragment> giveBack(List<Take> takes) {
        return each(takes, this::giveBack);
    }

    /// What is taken from one bucket in all: no item may stand in a transaction twice.
    private record Units(int shelved, int backordered) {
        static Units of(Take take) {
            return take.backordered()
                    ? new Units(0, take.quantity())
                    : new Units(take.quantity(), 0);
        }

        Units plus(Units more) {
            return new Units(shelved + more.shelved, backordered + more.backordered);
        }

        int all() {
            return shelved + backordered;
        }
    }

    private record Place(VariantId variant, LocationId location, int bucket) {}

    private List<Fragment> each(List<Take> takes, BiFunction<Place, Units, Fragment> fragment) {
        var byPlace = new LinkedHashMap<Place, Units>();
        for (var take : takes) {
            byPlace.merge(
                    new Place(take.variant(), take.location(), take.bucket()),
                    Units.of(take),
                    Units::plus);
        }
        return byPlace.entrySet().stream()
                .map(one -> fragment.apply(one.getKey(), one.getValue()))
                .toList();
    }

    /// Backorders lie in the first bucket, where it also stands whether they are still allowed.
    private Fragment take(Place place, Units units) {
        var edit = edit(place, units.all());
        if (units.shelved() > 0) {
            edit.when("#available >= :shelved AND attribute_not_exists(#shut)")
                    .value(":shelved", units.shelved());
        }
        if (units.backordered() > 0) {
            edit.when("#body.#backorderable = :yes").value(":yes", AttributeValue.fromBool(true));
        }
        return edit.or(Rank.STOCK, _ -> new Sold(place.variant()));
    }

    private Fragment giveBack(Place place, Units units) {
        return edit(place, -units.all())
                .when("#reserved >= :given")
                .value(":given", units.all())
                .or(
                        Rank.STOCK,
                        _ ->
                                new IllegalStateException(
                                        "fewer units are reserved of "
                                                + place.variant()
                                                + " than an order took"));
    }

    private Edit edit(Place place, int reserved) {
        var key = Keys.bucket(place.variant(), place.location(), place.bucket());
        return new Edit(session.name(INVENTORY), key)
                .add("reserved", reserved)
                .add("available", -reserved);
    }
}

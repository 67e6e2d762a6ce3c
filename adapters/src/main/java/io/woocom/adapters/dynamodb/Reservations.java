package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.INVENTORY;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.Placements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The stock's part of placing an order, of its inverse, and of goods that leave and come home. The
/// condition stands inside the write: that is why nothing is sold twice.
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

    /// What comes back to the shelf lies in the first bucket, where the next count finds it.
    List<Fragment> carry(Placements.Goods goods) {
        var byPlace = new LinkedHashMap<Place, Load>();
        goods.freed()
                .forEach(take ->
                        byPlace.merge(Place.of(take), new Load(take.quantity(), 0, 0), Load::plus));
        goods.shipped()
                .forEach(take ->
                        byPlace.merge(Place.of(take), new Load(0, take.quantity(), 0), Load::plus));
        goods.restocked()
                .forEach((variant, units) ->
                        byPlace.merge(
                                new Place(variant, LocationId.DEFAULT, 0),
                                new Load(0, 0, units),
                                Load::plus));
        return byPlace.entrySet().stream().map(one -> carry(one.getKey(), one.getValue())).toList();
    }

    private Fragment carry(Place place, Load load) {
        var reserved = load.freed + load.shipped;
        return new Edit(session.name(INVENTORY), place.key())
                .add("reserved", -reserved)
                .add("on_hand", load.restocked - load.shipped)
                .add("available", load.restocked + load.freed)
                .when("#reserved >= :reserved")
                .value(":reserved", reserved)
                .or(Rank.STOCK, _ -> fewer(place));
    }

    /// What an order does to one bucket in all.
    private record Load(int freed, int shipped, int restocked) {
        Load plus(Load more) {
            return new Load(freed + more.freed, shipped + more.shipped, restocked + more.restocked);
        }
    }

    private static IllegalStateException fewer(Place place) {
        return new IllegalStateException(
                "fewer units are reserved of " + place.variant() + " than an order took");
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

    private record Place(VariantId variant, LocationId location, int bucket) {
        static Place of(Take take) {
            return new Place(take.variant(), take.location(), take.bucket());
        }

        Key key() {
            return Keys.bucket(variant, location, bucket);
        }
    }

    private List<Fragment> each(List<Take> takes, BiFunction<Place, Units, Fragment> fragment) {
        var byPlace = new LinkedHashMap<Place, Units>();
        for (var take : takes) {
            byPlace.merge(Place.of(take), Units.of(take), Units::plus);
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
                .or(Rank.STOCK, _ -> fewer(place));
    }

    private Edit edit(Place place, int reserved) {
        return new Edit(session.name(INVENTORY), place.key())
                .add("reserved", reserved)
                .add("available", -reserved);
    }
}

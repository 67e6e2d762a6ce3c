package io.woocom.functions.store;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Cursors;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.shapes.ZoneShape;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.store.EditStore;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import io.woocom.functions.edge.Call;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Staff say where the store ships, and how. All zones are one piece with the settings and share
/// their version.
final class ZoneDesk {

    private final Stores stores;
    private final EditStore editStore;
    private final Cursors cursors;
    private final Ids ids;

    ZoneDesk(Stores stores, EditStore editStore, Cursors cursors, Ids ids) {
        this.stores = stores;
        this.editStore = editStore;
        this.cursors = cursors;
        this.ids = ids;
    }

    Answer list(Call call) {
        var listed = Listed.open(call.request(), cursors);
        var asked = listed.page(call.request().questions());
        return listed.whole(
                stores.current().zones(), asked, zone -> zone.id().value(), ZoneShape::of);
    }

    Answer read(Call call) {
        return whole(200, stores.current(), id(call)).unlessHeld(call.request());
    }

    Answer create(Call call) {
        var claim = call.claim();
        var id = ShippingZoneId.next(ids);
        var zone =
                new ZoneBody(call.request().body().fields(), stores.current().currency(), true)
                        .fresh(id, ids);
        var request =
                new EditStore.Request(
                        Optional.empty(),
                        claim.map(first -> first.resultingIn(id.value())),
                        store -> {
                            if (store.zones().size() == Store.MOST_ZONES) {
                                throw Refusal.conflict(
                                        "conflict",
                                        "a store has at most " + Store.MOST_ZONES + " zones");
                            }
                            return store.withZones(
                                    Stream.concat(store.zones().stream(), Stream.of(zone))
                                            .toList());
                        });
        return Claims.once(
                () -> created(editStore.edit(request), id),
                first -> created(stores.current(), new ShippingZoneId(first)));
    }

    Answer change(Call call) {
        var id = id(call);
        var body = new ZoneBody(call.request().body().fields(), stores.current().currency(), false);
        return whole(200, edited(call, Optional.empty(), id, zone -> body.over(zone, ids)), id);
    }

    Answer archive(Call call) {
        call.request().body().optionalFields().check();
        var id = id(call);
        var claim = call.claim(id.value());
        return Claims.once(
                () -> whole(200, edited(call, claim, id, ShippingZone::outOfUse), id),
                _ -> whole(200, stores.current(), id));
    }

    private Store edited(
            Call call, Optional<Claim> claim, ShippingZoneId id, UnaryOperator<ShippingZone> edit) {
        return editStore.edit(
                new EditStore.Request(
                        call.request().ifMatch(),
                        claim,
                        store -> {
                            find(store, id);
                            return store.withZones(
                                    store.zones().stream()
                                            .map(zone ->
                                                    zone.id().equals(id) ? edit.apply(zone) : zone)
                                            .toList());
                        }));
    }

    private static ShippingZone find(Store store, ShippingZoneId id) {
        return store.zones().stream()
                .filter(zone -> zone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("this shipping zone"));
    }

    private static ShippingZoneId id(Call call) {
        return call.request().id("shipping_zone_id", ShippingZoneId.PREFIX, ShippingZoneId::new);
    }

    private static Answer created(Store store, ShippingZoneId id) {
        return whole(201, store, id).with("Location", AdminStoreFunction.ZONES + "/" + id);
    }

    private static Answer whole(int status, Store store, ShippingZoneId id) {
        return Answer.json(status, ZoneShape.of(find(store, id)))
                .tagged(store.revision().version());
    }
}

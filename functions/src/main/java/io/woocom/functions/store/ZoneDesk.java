package io.woocom.functions.store;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.shapes.ZoneShape;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.Store;
import io.woocom.functions.edge.Call;

/// Staff say where the store ships, and how.
final class ZoneDesk {

    private static final Pieces<ShippingZone, ShippingZoneId> ZONES =
            new Pieces<>(
                    "this shipping zone",
                    Store.MOST_ZONES,
                    ShippingZone::id,
                    ShippingZone::archived,
                    Store::zones,
                    Store::withZones);

    private final PieceDesk<ShippingZone, ShippingZoneId> zones;
    private final Ids ids;

    ZoneDesk(PieceDesk.Tools tools, Ids ids) {
        this.zones =
                new PieceDesk<>(
                        tools,
                        ZONES,
                        new PieceDesk.Words<>(
                                AdminStoreFunction.ZONES,
                                "shipping_zone_id",
                                ShippingZoneId.PREFIX,
                                ShippingZoneId::new,
                                ZoneShape::of));
        this.ids = ids;
    }

    Answer list(Call call) {
        return zones.list(call);
    }

    Answer read(Call call) {
        return zones.read(call);
    }

    Answer create(Call call) {
        var id = ShippingZoneId.next(ids);
        return zones.create(call, body(call, true).fresh(id, ids));
    }

    Answer change(Call call) {
        var body = body(call, false);
        return zones.change(call, zone -> body.over(zone, ids));
    }

    Answer archive(Call call) {
        return zones.archive(call, ShippingZone::outOfUse);
    }

    private ZoneBody body(Call call, boolean fresh) {
        return new ZoneBody(call.request().body().fields(), zones.current().currency(), fresh);
    }
}

package io.woocom.functions.ordering;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.ordering.Fulfillment.Tracking;
import java.util.Optional;

/// Reads how a parcel is followed.
final class TrackingBody {

    private TrackingBody() {}

    static Optional<Tracking> read(Field tracking) {
        return tracking.object().flatMap(TrackingBody::read);
    }

    private static Optional<Tracking> read(Fields tracking) {
        var number = tracking.required("number").text(1, 100);
        var carrier = tracking.nullable("carrier").text(1, 100);
        var address = tracking.nullable("url");
        var url = address.text(1, 2_000);
        if (url.filter(text -> !text.matches("https?://\\S+")).isPresent()) {
            address.fault("bad_format", "an http or https address");
        }
        return number.map(text -> new Tracking(text, carrier, url));
    }
}

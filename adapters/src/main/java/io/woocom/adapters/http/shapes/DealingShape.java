package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.ordering.Capture;
import io.woocom.domain.ordering.Fulfillment;
import io.woocom.domain.ordering.Refund;
import io.woocom.domain.ordering.Return;
import io.woocom.domain.ordering.UnitsOfLine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What staff did about an order: captures, refunds, parcels out and back.
public final class DealingShape {

    private DealingShape() {}

    public static Map<String, @Nullable Object> capture(Capture capture) {
        return Members.of("id", capture.id().value())
                .and("payment_id", capture.payment().value())
                .and("status", Values.name(capture.progress()))
                .and("amount", Values.money(capture.amount()))
                .and("created_at", Values.time(capture.at()))
                .tree();
    }

    /// With the reason, which is for staff.
    public static Map<String, @Nullable Object> refund(Refund refund) {
        return shown(refund).and("reason", refund.reason()).tree();
    }

    static Members shown(Refund refund) {
        return Members.of("id", refund.id().value())
                .and("payment_id", refund.payment().value())
                .and("status", Values.name(refund.progress()))
                .and("amount", Values.money(refund.amount()))
                .and("lines", refund.lines().stream().map(DealingShape::line).toList())
                .and("shipping", Values.money(refund.shipping()))
                .and("created_at", Values.time(refund.at()));
    }

    public static Map<String, @Nullable Object> fulfillment(Fulfillment parcel) {
        return Members.of("id", parcel.id().value())
                .and("lines", parcel.lines().stream().map(one -> units(one).tree()).toList())
                .and("tracking", parcel.tracking().map(DealingShape::tracking))
                .and("created_at", Values.time(parcel.at()))
                .tree();
    }

    /// With the reason, which is for staff.
    public static Map<String, @Nullable Object> received(Return parcel) {
        return shown(parcel).and("reason", parcel.reason()).tree();
    }

    static Members shown(Return parcel) {
        return Members.of("id", parcel.id().value())
                .and(
                        "lines",
                        parcel.lines().stream()
                                .map(line ->
                                        units(line.units()).and("restock", line.restock()).tree())
                                .toList())
                .and("created_at", Values.time(parcel.at()));
    }

    private static Object line(Refund.Line line) {
        return units(new UnitsOfLine(line.line(), line.quantity()))
                .and("amount", Values.money(line.amount()))
                .tree();
    }

    private static Members units(UnitsOfLine units) {
        return Members.of("line_id", units.line().value()).and("quantity", units.quantity());
    }

    private static Object tracking(Fulfillment.Tracking tracking) {
        return Members.of("number", tracking.number())
                .and("carrier", tracking.carrier())
                .and("url", tracking.url())
                .tree();
    }
}

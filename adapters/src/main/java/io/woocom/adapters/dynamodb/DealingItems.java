package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.ordering.Capture;
import io.woocom.domain.ordering.Fulfillment;
import io.woocom.domain.ordering.FulfillmentId;
import io.woocom.domain.ordering.Progress;
import io.woocom.domain.ordering.Refund;
import io.woocom.domain.ordering.Return;
import io.woocom.domain.ordering.ReturnId;
import io.woocom.domain.ordering.UnitsOfLine;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;

/// What staff did about an order as attributes: captures, refunds, parcels out and back.
final class DealingItems {

    private DealingItems() {}

    static Attributes capture(Capture capture, Amounts amounts) {
        return new Attributes()
                .text("id", capture.id().value())
                .text("payment", capture.payment().value())
                .number("amount", amounts.number(capture.amount()))
                .text("progress", capture.progress().name())
                .time("at", capture.at());
    }

    static Capture capture(Item capture, Amounts amounts) {
        return new Capture(
                new CaptureId(capture.text("id")),
                new PaymentId(capture.text("payment")),
                amounts.money(capture, "amount"),
                Progress.valueOf(capture.text("progress")),
                capture.time("at"));
    }

    static Attributes refund(Refund refund, Amounts amounts) {
        return new Attributes()
                .text("id", refund.id().value())
                .text("payment", refund.payment().value())
                .number("amount", amounts.number(refund.amount()))
                .list("lines", refund.lines(), line -> line(line, amounts))
                .count("shipping", amounts.number(refund.shipping()))
                .text("reason", refund.reason())
                .text("progress", refund.progress().name())
                .time("at", refund.at());
    }

    /// One without `progress` was made before money could be asked back: it had succeeded.
    static Refund refund(Item refund, Amounts amounts) {
        return new Refund(
                new RefundId(refund.text("id")),
                new PaymentId(refund.text("payment")),
                amounts.money(refund, "amount"),
                refund.list("lines").stream().map(line -> line(line, amounts)).toList(),
                amounts.money(refund, "shipping"),
                refund.text("reason"),
                refund.findText("progress").map(Progress::valueOf).orElse(Progress.SUCCEEDED),
                refund.time("at"));
    }

    static Attributes fulfillment(Fulfillment parcel) {
        return new Attributes()
                .text("id", parcel.id().value())
                .list("lines", parcel.lines(), DealingItems::units)
                .map("tracking", parcel.tracking(), DealingItems::tracking)
                .time("at", parcel.at());
    }

    static Fulfillment fulfillment(Item parcel) {
        return new Fulfillment(
                new FulfillmentId(parcel.text("id")),
                parcel.list("lines").stream().map(DealingItems::units).toList(),
                parcel.findMap("tracking").map(DealingItems::tracking),
                parcel.time("at"));
    }

    static Attributes received(Return parcel) {
        return new Attributes()
                .text("id", parcel.id().value())
                .list(
                        "lines",
                        parcel.lines(),
                        line -> units(line.units()).flag("restock", line.restock()))
                .text("reason", parcel.reason())
                .time("at", parcel.at());
    }

    static Return received(Item parcel) {
        return new Return(
                new ReturnId(parcel.text("id")),
                parcel.list("lines").stream()
                        .map(line -> new Return.Line(units(line), line.flag("restock")))
                        .toList(),
                parcel.text("reason"),
                parcel.time("at"));
    }

    private static Attributes line(Refund.Line line, Amounts amounts) {
        return units(new UnitsOfLine(line.line(), line.quantity()))
                .count("amount", amounts.number(line.amount()))
                .flag("restock", line.goods().restock())
                .count("moved", line.goods().moved());
    }

    private static Refund.Line line(Item line, Amounts amounts) {
        var units = units(line);
        var amount = amounts.money(line, "amount");
        var goods = new Refund.Goods(line.flag("restock"), line.count("moved"));
        return new Refund.Line(units.line(), units.quantity(), amount, goods);
    }

    private static Attributes units(UnitsOfLine units) {
        return new Attributes()
                .text("line", units.line().value())
                .number("quantity", units.quantity());
    }

    private static UnitsOfLine units(Item line) {
        return new UnitsOfLine(new LineId(line.text("line")), line.integer("quantity"));
    }

    private static Attributes tracking(Fulfillment.Tracking tracking) {
        return new Attributes()
                .text("number", tracking.number())
                .text("carrier", tracking.carrier())
                .text("url", tracking.url());
    }

    private static Fulfillment.Tracking tracking(Item tracking) {
        return new Fulfillment.Tracking(
                tracking.text("number"), tracking.findText("carrier"), tracking.findText("url"));
    }
}

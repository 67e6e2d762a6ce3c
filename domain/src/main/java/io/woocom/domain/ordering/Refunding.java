package io.woocom.domain.ordering;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a refund comes to. The first k of a line's q units come to round(k·gross/q), so that all
/// its units together come to the line, however they are given back; a refund that failed is as if
/// it had never been asked for.
record Refunding(Order order, OrderPayments money) {

    /// For which units, how much of the shipping, and how much beyond both.
    record Wanted(List<Return.Line> lines, Money shipping, Money extra, String reason) {

        Wanted {
            lines = List.copyOf(lines);
        }
    }

    /// @throws Refusal.Invalid for lines of another order, another currency, or nothing at all
    /// @throws Refusal.Conflict `conflict` where nothing was captured, or more is asked for than is
    ///   left of the line, the shipping or the money
    Refund of(Wanted wanted, RefundId id, Instant now) {
        requireSense(wanted);
        var payment = payment();
        var lines = lines(wanted);
        var shipping = shippingLeft();
        if (wanted.shipping().compareTo(shipping) > 0) {
            throw conflict("only " + shipping + " of the shipping are left to be refunded");
        }
        var amount =
                Money.sum(order.currency(), lines.stream().map(Refund.Line::amount).toList())
                        .plus(wanted.shipping())
                        .plus(wanted.extra());
        if (amount.isZero()) {
            throw Refusal.invalid("required", "/lines", "there is nothing to give back in this");
        }
        if (amount.compareTo(money.toRefund(payment)) > 0) {
            throw conflict(
                    amount
                            + " is asked for, only "
                            + money.toRefund(payment)
                            + " were captured and not refunded");
        }
        return new Refund(
                id,
                payment.id(),
                amount,
                lines,
                wanted.shipping(),
                wanted.reason(),
                Progress.REQUESTED,
                now);
    }

    /// How many units of a line were given their money back.
    static int units(List<Refund> refunds, LineId line) {
        return lines(refunds.stream(), line).mapToInt(Refund.Line::quantity).sum();
    }

    private void requireSense(Wanted wanted) {
        if (order.status() instanceof OrderStatus.Cancelled) {
            throw conflict("the money of a cancelled order goes back by itself");
        }
        var problems = new ArrayList<Problem>();
        if (!wanted.shipping().currency().equals(order.currency())) {
            problems.add(foreign("/shipping/currency"));
        }
        if (!wanted.extra().currency().equals(order.currency())) {
            problems.add(foreign("/extra/currency"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private Payment payment() {
        return money.toRefund(order.toReverse())
                .orElseThrow(() -> conflict("nothing was captured of this order"));
    }

    private List<Refund.Line> lines(Wanted wanted) {
        var units = wanted.lines().stream().map(Return.Line::units).toList();
        var named = OrderGoods.named(order.lines(), units);
        var lines = new ArrayList<Refund.Line>();
        for (var i = 0; i < units.size(); i++) {
            var goods = goods(wanted.lines().get(i));
            lines.add(line(named.get(i), units.get(i).quantity(), goods));
        }
        return lines;
    }

    /// A refund that failed gave no money back, but its goods were put back for good: they are not
    /// put back again for the next try.
    private Refund.Goods goods(Return.Line wanted) {
        if (!wanted.restock()) {
            return Refund.Goods.STAY;
        }
        var units = wanted.units();
        var moved =
                lines(money.refunds().stream(), units.line()).mapToInt(one -> one.goods().moved());
        var wantedBefore =
                lines(counting(), units.line())
                        .filter(one -> one.goods().restock())
                        .mapToInt(Refund.Line::quantity);
        var spare = Math.max(0, moved.sum() - wantedBefore.sum());
        return new Refund.Goods(true, Math.max(0, units.quantity() - spare));
    }

    private Refund.Line line(OrderLine line, int units, Refund.Goods goods) {
        var before = lines(counting(), line.id()).toList();
        var given = before.stream().mapToInt(Refund.Line::quantity).sum();
        var all = line.quantity().value();
        if (units > all - given) {
            throw OrderGoods.tooMany(line, all - given, "are left to be refunded");
        }
        var paid = Money.sum(order.currency(), before.stream().map(Refund.Line::amount).toList());
        return new Refund.Line(
                line.id(), units, line.gross().part(given + units, all).minus(paid), goods);
    }

    /// All that was charged and stands in no line, less what went back of it.
    private Money shippingLeft() {
        var lines = order.lines().stream().map(OrderLine::gross).toList();
        var given = counting().map(Refund::shipping).toList();
        return order.totals()
                .gross()
                .minus(Money.sum(order.currency(), lines))
                .minus(Money.sum(order.currency(), given));
    }

    private Stream<Refund> counting() {
        return money.refunds().stream().filter(Refund::counts);
    }

    private static Stream<Refund.Line> lines(Stream<Refund> refunds, LineId line) {
        return refunds.flatMap(refund -> refund.lines().stream())
                .filter(one -> one.line().equals(line));
    }

    private static Refusal conflict(String detail) {
        return Refusal.conflict("conflict", detail);
    }

    private Problem foreign(String pointer) {
        return Problem.of("not_allowed", pointer, "the order is in " + order.currency());
    }
}

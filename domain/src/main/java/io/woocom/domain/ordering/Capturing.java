package io.woocom.domain.ordering;

import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How much of what is set aside is taken. Like a refund, the first k of a line's q units come to
/// round(k·gross/q); what stands in no line, such as shipping, is taken with the first units; the
/// last parcel takes all that is left.
record Capturing(Order order, OrderPayments money) {

    /// Under which id, and which providers can take bit by bit: others take everything at once.
    record Taking(CaptureId id, Predicate<Provider> inParts) {}

    /// An amount, or units of lines; everything if neither.
    record Wanted(Optional<Money> amount, List<UnitsOfLine> lines) {

        Wanted {
            lines = List.copyOf(lines);
        }
    }

    /// What the parcel that has just left makes due. Nothing where all is taken already.
    Optional<Capture> ofParcel(Taking taking, Instant now) {
        return money.toCapture()
                .map(payment -> {
                    var left = money.toCapture(payment);
                    var last = order.lines().stream().allMatch(OrderLine::isDone);
                    var amount = last ? left : least(left, shipped().minus(asked()));
                    return capture(payment, amount, taking, now);
                })
                .filter(capture -> capture.amount().isPositive());
    }

    /// @throws Refusal.Conflict `conflict` where nothing is set aside, less than that, or only a
    ///   part is to be taken of a provider that takes once
    Capture of(Wanted wanted, Taking taking, Instant now) {
        if (order.status() instanceof OrderStatus.Cancelled) {
            throw conflict("this order is cancelled");
        }
        var payment =
                money.toCapture().orElseThrow(() -> conflict("nothing is set aside of this order"));
        var left = money.toCapture(payment);
        var amount = wanted.amount().orElseGet(() -> of(wanted.lines(), left));
        if (!amount.currency().equals(order.currency())) {
            throw Refusal.invalid(
                    "not_allowed", "/amount/currency", "the order is in " + order.currency());
        }
        if (!amount.isPositive()) {
            throw Refusal.invalid("too_small", "/amount", "there is nothing to take in this");
        }
        if (amount.compareTo(left) > 0) {
            throw conflict(amount + " is asked for, only " + left + " are set aside");
        }
        if (amount.compareTo(left) < 0 && !taking.inParts().test(payment.provider())) {
            throw conflict("this provider takes all at once: " + left);
        }
        return capture(payment, amount, taking, now);
    }

    private Money of(List<UnitsOfLine> units, Money left) {
        if (units.isEmpty()) {
            return left;
        }
        var named = OrderGoods.named(order.lines(), units);
        var parts = new ArrayList<Money>();
        for (var i = 0; i < units.size(); i++) {
            var line = named.get(i);
            var all = line.quantity().value();
            if (units.get(i).quantity() > all) {
                throw OrderGoods.tooMany(line, all, "were ordered");
            }
            parts.add(line.gross().part(units.get(i).quantity(), all));
        }
        return Money.sum(order.currency(), parts);
    }

    private Capture capture(Payment payment, Money amount, Taking taking, Instant now) {
        var all = taking.inParts().test(payment.provider()) ? amount : money.toCapture(payment);
        return new Capture(taking.id(), payment.id(), all, Progress.REQUESTED, now);
    }

    /// What all units that have left come to, with what stands in no line.
    private Money shipped() {
        var parts = new ArrayList<Money>();
        for (var line : order.lines()) {
            parts.add(line.gross().part(line.units().shipped(), line.quantity().value()));
        }
        var lines = order.lines().stream().map(OrderLine::gross).toList();
        return Money.sum(order.currency(), parts)
                .plus(order.totals().gross())
                .minus(Money.sum(order.currency(), lines));
    }

    /// What was taken, or is about to be.
    private Money asked() {
        var under =
                money.captures().stream()
                        .filter(Capture::isRequested)
                        .map(Capture::amount)
                        .toList();
        return money.captured().plus(Money.sum(order.currency(), under));
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Refusal conflict(String detail) {
        return Refusal.conflict("conflict", detail);
    }
}

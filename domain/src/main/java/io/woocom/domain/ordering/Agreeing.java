package io.woocom.domain.ordering;

import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.coupon.Redemption;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.CaptureTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a placement of a quote: the agreed lines, where their goods are taken from, the use of a
/// coupon, and the first attempt to pay. The ids stay the same however often it is planned.
final class Agreeing {

    private final PlaceOrder.Request request;
    private final OrderId id;
    private final PaymentId payment;

    Agreeing(PlaceOrder.Request request, OrderId id, Ids ids) {
        this.request = request;
        this.id = id;
        this.payment = PaymentId.next(ids);
    }

    Placements.Placement on(CartQuote quote, int plan, Instant now) {
        var cart = quote.cart();
        var contact =
                cart.contact()
                        .orElseThrow(() -> new IllegalStateException("a ready cart has a contact"));
        var change =
                Order.place(
                        new Order.Agreement(
                                id,
                                cart.owner(),
                                cart.id(),
                                cart.channel(),
                                cart.locale(),
                                quote.lines().stream().map(Agreeing::line).toList(),
                                quote.totals(),
                                quote.shipping(),
                                terms(quote, contact),
                                firstAttempt(quote, now),
                                takes(quote, plan),
                                now.plus(hold(quote))),
                        now);
        var claim = request.claim().map(first -> first.resultingIn(id.value()));
        return new Placements.Placement(
                change.claimedBy(claim),
                contact,
                cart.ordered(id.value()),
                redemptions(quote, id.hashCode() + plan));
    }

    private static List<Redemption> redemptions(CartQuote quote, int spread) {
        return quote.coupons().stream()
                .map(voucher ->
                        voucher.found()
                                .flatMap(found -> found.coupon().redeem(found.marks(), spread))
                                .orElseThrow(() ->
                                        new IllegalStateException("a ready cart's coupon holds")))
                .toList();
    }

    private static SaleTerms terms(CartQuote quote, Contact contact) {
        return new SaleTerms(
                quote.store().timeZone(),
                Optional.of(country(quote, contact)),
                quote.coupons().stream().map(voucher -> voucher.coupon().code()).toList());
    }

    /// Where it is taxed: what is fetched is sold at the store.
    private static String country(CartQuote quote, Contact contact) {
        if (quote.shipping().filter(ShippingMethod::pickup).isPresent()) {
            return quote.store().settings().address().country();
        }
        return quote.requiresShipping()
                ? contact.shippingAddress().country()
                : contact.billingAddress().country();
    }

    private Duration hold(CartQuote quote) {
        return request.means()
                .map(means -> quote.store().holdFor(means.provider().name()))
                .orElse(quote.store().hold());
    }

    private Optional<Payment> firstAttempt(CartQuote quote, Instant now) {
        var gross = quote.totals().gross();
        return request.means()
                .filter(_ -> gross.isPositive())
                .map(means -> means.attempt(payment, gross, capture(quote), now));
    }

    /// Where nothing ships, nothing would ever be taken on shipment.
    private static CaptureTime capture(CartQuote quote) {
        return quote.requiresShipping() ? quote.store().capture() : CaptureTime.AT_ONCE;
    }

    private List<Take> takes(CartQuote quote, int plan) {
        var takes = new ArrayList<Take>();
        for (var line : quote.lines()) {
            var spread = id.hashCode() + plan;
            var units = line.line().quantity().value();
            takes.addAll(
                    line.stock()
                            .plan(units, spread)
                            .orElseThrow(() ->
                                    new IllegalStateException("a ready cart can be had whole")));
        }
        return takes;
    }

    private static OrderLine line(CartQuote.Line line) {
        var price = line.price();
        return new OrderLine(
                line.line().id(),
                line.line().product(),
                line.line().variant(),
                line.sku(),
                line.title(),
                price.unitPrice(),
                price.discount(),
                price.total(),
                price.net(),
                price.tax(),
                price.gross(),
                line.requiresShipping(),
                Units.of(line.line().quantity().value()));
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.Capture;
import io.woocom.domain.ordering.Fulfillment;
import io.woocom.domain.ordering.FulfillmentId;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderLine;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Progress;
import io.woocom.domain.ordering.Refund;
import io.woocom.domain.ordering.Return;
import io.woocom.domain.ordering.ReturnId;
import io.woocom.domain.ordering.SaleTerms;
import io.woocom.domain.ordering.Units;
import io.woocom.domain.ordering.UnitsOfLine;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.Payment.State;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/// Any orders that the domain allows, more widely than any shop would make them.
final class GeneratedOrders extends Generated {

    private final Currency currency = currency();

    GeneratedOrders(long seed) {
        super(seed);
    }

    Order order() {
        var status = status();
        return new Order(
                OrderId.next(ids),
                owner(),
                CartId.next(ids),
                new ChannelId(text()),
                currency,
                locale(),
                status,
                Stream.generate(this::line).limit(1 + random.nextInt(5)).toList(),
                totals(),
                maybe(this::shipping),
                terms(),
                payments(),
                some(2, this::capture),
                some(3, this::refund),
                some(2, this::parcel),
                some(2, this::received),
                status instanceof OrderStatus.Cancelled ? List.of() : some(5, this::take),
                instant(),
                some(8, this::event),
                revision());
    }

    private SaleTerms terms() {
        return new SaleTerms(
                random.nextBoolean() ? ZoneId.of("Europe/Berlin") : ZoneOffset.UTC,
                maybe(() -> "DE"),
                some(2, () -> new CouponCode("SAVE-" + random.nextInt(100))));
    }

    private OrderStatus status() {
        return one(
                () -> new OrderStatus.Pending(instant()),
                OrderStatus.Confirmed::new,
                OrderStatus.Completed::new,
                () -> new OrderStatus.Cancelled(reason()));
    }

    private CancelReason reason() {
        return one(
                () -> CancelReason.CUSTOMER,
                () -> CancelReason.STAFF,
                () -> CancelReason.HOLD_EXPIRED);
    }

    private Money money() {
        return new Money(random.nextInt(1_000), currency);
    }

    private OrderLine line() {
        var shipped = random.nextInt(3);
        return new OrderLine(
                LineId.next(ids),
                ProductId.next(ids),
                VariantId.next(ids),
                text(),
                text(),
                money(),
                money(),
                money(),
                money(),
                money(),
                money(),
                random.nextBoolean(),
                new Units(
                        5,
                        random.nextInt(3),
                        shipped,
                        random.nextInt(shipped + 1),
                        random.nextInt(6),
                        random.nextInt(shipped + 1)));
    }

    private Totals totals() {
        var discount = money();
        var shipping = money();
        var subtotal = money().plus(discount);
        var basis = subtotal.minus(discount).plus(shipping);
        var tax = new Money(random.nextInt((int) basis.amount() + 1), currency);
        var included = random.nextBoolean();
        return new Totals(
                included,
                random.nextBoolean(),
                subtotal,
                discount,
                shipping,
                included ? basis.minus(tax) : basis,
                tax,
                included ? basis : basis.plus(tax),
                some(2, () -> new Totals.TaxLine(text(), Rate.of("0.0825"), money(), money())),
                some(6, () -> new Totals.Step(text(), text(), money().times(-1))));
    }

    private ShippingMethod shipping() {
        return new ShippingMethod(
                ShippingMethodId.next(ids), text(), money(), text(), random.nextBoolean());
    }

    private Take take() {
        return new Take(
                VariantId.next(ids),
                one(() -> LocationId.DEFAULT, () -> new LocationId("loc_Vienna")),
                random.nextInt(16),
                1 + random.nextInt(9),
                random.nextBoolean());
    }

    private Refund refund() {
        return new Refund(
                RefundId.next(ids),
                PaymentId.next(ids),
                money(),
                some(
                        2,
                        () ->
                                new Refund.Line(
                                        LineId.next(ids),
                                        1 + random.nextInt(5),
                                        money(),
                                        new Refund.Goods(random.nextBoolean(), random.nextInt(3)))),
                money(),
                text(),
                progress(),
                instant());
    }

    private Capture capture() {
        return new Capture(
                CaptureId.next(ids), PaymentId.next(ids), money(), progress(), instant());
    }

    private Progress progress() {
        return one(() -> Progress.REQUESTED, () -> Progress.SUCCEEDED, () -> Progress.FAILED);
    }

    private Fulfillment parcel() {
        return new Fulfillment(
                FulfillmentId.next(ids),
                some(3, this::units),
                maybe(() -> new Fulfillment.Tracking(text(), maybe(this::text), maybe(this::text))),
                instant());
    }

    private Return received() {
        return new Return(
                ReturnId.next(ids),
                some(3, () -> new Return.Line(units(), random.nextBoolean())),
                text(),
                instant());
    }

    private UnitsOfLine units() {
        return new UnitsOfLine(LineId.next(ids), 1 + random.nextInt(9));
    }

    private List<Payment> payments() {
        var payments = new ArrayList<>(some(3, () -> payment(settled())));
        maybe(() -> payment(open())).ifPresent(payments::add);
        return payments;
    }

    private Payment payment(State state) {
        var amount = money().plus(new Money(1, currency));
        var part = new Money(random.nextInt((int) amount.amount()), currency);
        var captured =
                switch (state) {
                    case State.Captured _ -> amount;
                    case State.Authorized _, State.Expected _ -> part;
                    case State _ -> Money.zero(currency);
                };
        var refunded = random.nextBoolean() ? captured : Money.zero(currency);
        return new Payment(
                PaymentId.next(ids),
                new Provider("sandbox"),
                amount,
                state,
                captured,
                refunded,
                instant());
    }

    private State open() {
        return one(
                () -> new State.Created(instruction()),
                () -> new State.Processing(instruction(), instant()),
                () -> new State.Unknown(instruction(), instant()),
                () ->
                        new State.RequiresAction(
                                new Payment.Action(
                                        Payment.Action.Kind.REDIRECT,
                                        maybe(this::text),
                                        maybe(this::text),
                                        instant())));
    }

    private State settled() {
        return one(
                () -> new State.Authorized(instant()),
                State.Expected::new,
                State.Captured::new,
                () -> new State.Failed(new Payment.Decline(text(), text(), random.nextBoolean())),
                State.Voided::new,
                State.Expired::new);
    }

    private Payment.Instruction instruction() {
        return new Payment.Instruction(
                new PaymentToken("tok_" + random.nextInt()),
                maybe(this::text),
                random.nextBoolean());
    }

    private OrderEvent event() {
        var id = PaymentId.next(ids);
        return one(
                () -> new OrderEvent.Placed(instant()),
                () -> new OrderEvent.Confirmed(instant()),
                () -> new OrderEvent.Completed(instant()),
                () -> new OrderEvent.Cancelled(reason(), instant()),
                () -> new OrderEvent.PaymentCreated(id, instant()),
                () -> new OrderEvent.PaymentRequiresAction(id, instant()),
                () -> new OrderEvent.PaymentAuthorized(id, money(), instant()),
                () -> new OrderEvent.PaymentCaptured(id, money(), instant()),
                () -> new OrderEvent.PaymentDeclined(id, text(), instant()),
                () -> new OrderEvent.PaymentVoided(id, instant()),
                () -> new OrderEvent.PaymentExpired(id, instant()),
                () -> new OrderEvent.RefundSucceeded(RefundId.next(ids), id, money(), instant()),
                () -> new OrderEvent.RefundRequested(RefundId.next(ids), id, money(), instant()),
                () ->
                        new OrderEvent.RefundFailed(
                                RefundId.next(ids), id, money(), text(), instant()),
                () -> new OrderEvent.CaptureRequested(CaptureId.next(ids), id, money(), instant()),
                () ->
                        new OrderEvent.CaptureFailed(
                                CaptureId.next(ids), id, money(), text(), instant()),
                () -> new OrderEvent.PaymentExpiring(id, instant(), instant()),
                () -> new OrderEvent.PaymentReceived(id, money(), text(), instant()),
                () -> new OrderEvent.FulfillmentShipped(FulfillmentId.next(ids), instant()),
                () -> new OrderEvent.ReturnReceived(ReturnId.next(ids), instant()));
    }
}

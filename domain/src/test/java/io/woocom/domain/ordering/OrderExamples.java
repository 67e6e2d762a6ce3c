package io.woocom.domain.ordering;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Orders of one line of four mugs for 100 dollars, in any state.
final class OrderExamples {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Instant HOLD_END = NOON.plusSeconds(900);
    static final Currency USD = Currency.getInstance("USD");
    static final Money TOTAL = usd(10_000);
    static final Money NONE = usd(0);
    static final Payment.Instruction INSTRUCTION =
            new Payment.Instruction(new PaymentToken("tok_ok"), Optional.empty());
    static final Ids IDS = prefix -> prefix + "0".repeat(26);

    private OrderExamples() {}

    static Order pending(Payment... payments) {
        return order(new OrderStatus.Pending(HOLD_END), 0, payments);
    }

    static Order confirmed(Payment... payments) {
        return order(new OrderStatus.Confirmed(), 0, payments);
    }

    static Order partlyShipped(Payment... payments) {
        return order(new OrderStatus.Confirmed(), 1, payments);
    }

    static Order completed(Payment... payments) {
        return order(new OrderStatus.Completed(), 4, payments);
    }

    static Order cancelled(Payment... payments) {
        return pending(payments).cancel(OrderStatus.CancelReason.CUSTOMER, NOON).state();
    }

    static Order order(OrderStatus status, int shipped, Payment... payments) {
        return new Order(
                new OrderId("ord_01JNQ4Z7M8K2V5T9X7KQM2X9TD"),
                new Owner.Customer(new CustomerId(id("cus_", 1))),
                new CartId(id("cart_", 1)),
                ChannelId.DEFAULT,
                USD,
                Locale.US,
                status,
                List.of(line(true, 4, 0, shipped, 0)),
                totals(TOTAL),
                Optional.empty(),
                SaleTerms.UNKNOWN,
                List.of(payments),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(take()),
                NOON,
                List.of(new OrderEvent.Placed(NOON)),
                Revision.NEW.next(1));
    }

    static Order.Agreement agreement(Money gross, Optional<Payment> payment) {
        var like = pending();
        return new Order.Agreement(
                like.id(),
                like.owner(),
                like.cart(),
                like.channel(),
                like.locale(),
                like.lines(),
                totals(gross),
                like.shipping(),
                like.terms(),
                payment,
                like.takes(),
                HOLD_END);
    }

    static OrderLine line(boolean ships, int units, int cancelled, int shipped, int returned) {
        return new OrderLine(
                new LineId(id("line_", 1)),
                new ProductId(id("prod_", 1)),
                new VariantId(id("var_", 1)),
                "MUG",
                "Mug",
                usd(2_500),
                NONE,
                TOTAL,
                TOTAL,
                NONE,
                TOTAL,
                ships,
                new Units(units, cancelled, shipped, returned, 0, 0));
    }

    static Take take() {
        return new Take(new VariantId(id("var_", 1)), LocationId.DEFAULT, 0, 4, false);
    }

    static Payment attempt(int number, Payment.State state) {
        var captured = state instanceof Payment.State.Captured ? TOTAL : NONE;
        return payment(number, state, captured, NONE);
    }

    static Payment payment(int number, Payment.State state, Money captured, Money refunded) {
        return new Payment(
                paymentId(number), new Provider("sandbox"), TOTAL, state, captured, refunded, NOON);
    }

    static PaymentId paymentId(int number) {
        return new PaymentId(id("pay_", number));
    }

    static Money usd(long cents) {
        return Money.of(cents, "USD");
    }

    private static Totals totals(Money gross) {
        return new Totals(
                false, false, gross, NONE, NONE, gross, NONE, gross, List.of(), List.of());
    }

    private static String id(String prefix, int number) {
        return prefix + "%026d".formatted(number);
    }
}

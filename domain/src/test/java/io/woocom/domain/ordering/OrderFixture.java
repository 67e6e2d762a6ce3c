package io.woocom.domain.ordering;

import static io.woocom.domain.shared.SettableClock.MORNING;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartFixture;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.Redemption;
import io.woocom.domain.customer.ContactFixture;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Orders for tests, said in the shop's words: `anOrder().from(cart).with(2, mug).paying()`. Each
/// unit costs 10.00 USD, without tax and shipping; goods are held for a quarter of an hour.
public final class OrderFixture {

    private static final CountingIds IDS = new CountingIds();
    private static final Currency USD = Currency.getInstance("USD");

    private OrderId id = OrderId.next(IDS);
    private Cart cart = CartFixture.aCart().build();
    private final List<OrderLine> lines = new ArrayList<>();
    private List<Take> takes = List.of();
    private List<Redemption> redemptions = List.of();
    private boolean paying;
    private Instant at = MORNING;
    private Optional<Claim> claim = Optional.empty();

    private OrderFixture() {}

    public static OrderFixture anOrder() {
        return new OrderFixture();
    }

    public static Payment aPayment(Money amount, Instant at) {
        var instruction =
                new Payment.Instruction(new PaymentToken("tok_sandbox_ok"), Optional.empty());
        return Payment.create(
                PaymentId.next(IDS), new Provider("sandbox"), amount, instruction, at);
    }

    public OrderFixture numbered(OrderId wanted) {
        id = wanted;
        return this;
    }

    /// Closes this cart, which was saved.
    public OrderFixture from(Cart closing) {
        cart = closing;
        return this;
    }

    public OrderFixture with(int quantity, VariantId variant) {
        lines.add(line(quantity, variant));
        return this;
    }

    public OrderFixture taking(List<Take> goods) {
        takes = goods;
        return this;
    }

    public OrderFixture redeeming(Redemption use) {
        redemptions = List.of(use);
        return this;
    }

    public OrderFixture paying() {
        paying = true;
        return this;
    }

    public OrderFixture at(Instant instant) {
        at = instant;
        return this;
    }

    public OrderFixture claimedBy(Claim request) {
        claim = Optional.of(request);
        return this;
    }

    /// Never saved.
    public Change<Order, OrderEvent> placed() {
        if (lines.isEmpty()) {
            with(1, CartFixture.aVariant());
        }
        var gross = Money.sum(USD, lines.stream().map(OrderLine::gross).toList());
        var agreement =
                new Order.Agreement(
                        id,
                        cart.owner(),
                        cart.id(),
                        cart.channel(),
                        cart.locale(),
                        lines,
                        totals(gross),
                        Optional.empty(),
                        SaleTerms.UNKNOWN,
                        paying ? Optional.of(aPayment(gross, at)) : Optional.empty(),
                        takes,
                        at.plus(Duration.ofMinutes(15)));
        return Order.place(agreement, at)
                .claimedBy(claim.map(request -> request.resultingIn(id.value())));
    }

    public Placements.Placement placement() {
        return new Placements.Placement(
                placed(), ContactFixture.aContact(), cart.ordered(id.value()), redemptions);
    }

    private static OrderLine line(int quantity, VariantId variant) {
        var each = Money.of(1_000, "USD");
        var all = each.times(quantity);
        var none = Money.zero(USD);
        return new OrderLine(
                LineId.next(IDS),
                ProductId.next(IDS),
                variant,
                "MUG",
                "Mug",
                each,
                none,
                all,
                all,
                none,
                all,
                true,
                Units.of(quantity));
    }

    private static Totals totals(Money gross) {
        var none = Money.zero(USD);
        return new Totals(
                false,
                false,
                gross,
                none,
                none,
                gross,
                none,
                gross,
                List.of(),
                List.of(new Totals.Step("total", "net " + gross + " and no tax", gross)));
    }
}

package io.woocom.domain.ordering;

import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.store.StoreFixture.aStore;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentGateways;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.payment.ScriptedGateway;
import io.woocom.domain.payment.ScriptedGateway.Call;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Retries;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The counter of a shop that sells mugs and holds them for fifteen minutes: everything that the
/// specifications of ordering need, with a clock that they turn.
final class Counter {

    static final Duration HOLD = Duration.ofMinutes(15);
    static final Money PRICE = Money.of(3998, "USD");
    static final Money PRICE_BACK = Money.of(-3998, "USD");
    static final Provider SANDBOX = new Provider("sandbox");

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private int made;

    final Ids ids = prefix -> prefix + "%026d".formatted(++made);
    final Owner shopper = new Owner.Guest(GuestId.next(ids));
    final Memory memory = new Memory(() -> now);
    final InMemoryOrders orders = new InMemoryOrders(memory);
    final ScriptedGateway gateway = new ScriptedGateway(() -> now);

    private final PaymentGateways gateways = new PaymentGateways(Map.of(SANDBOX, gateway));
    private final Retries retries = new ImmediateRetries();
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    final InMemoryStocks stocks = new InMemoryStocks(memory);
    private final InMemoryStores stores = new InMemoryStores();

    final InMemoryPlacements placements = new InMemoryPlacements(memory, orders, carts, stocks);

    final SettlePayments settlePayments =
            new SettlePayments(orders, gateways, retries, ids, () -> now);
    final CancelOrder cancelOrder = new CancelOrder(orders, placements, retries, () -> now);
    final EndHold endHold =
            new EndHold(orders, settlePayments, cancelOrder, gateways, retries, ids, () -> now);
    final FreeHolds freeHolds = new FreeHolds(orders, cancelOrder, () -> now);
    final RefundOrder refundOrder =
            new RefundOrder(orders, placements, stocks, retries, ids, () -> now);
    final ShipGoods shipGoods =
            new ShipGoods(orders, placements, stocks, this::takesInParts, retries, ids, () -> now);
    final CapturePayment capturePayment =
            new CapturePayment(
                    orders, placements, stocks, this::takesInParts, retries, ids, () -> now);
    final ReceivePayment receivePayment =
            new ReceivePayment(orders, placements, stocks, retries, ids, () -> now);
    final ReceiveReturn receiveReturn =
            new ReceiveReturn(orders, placements, stocks, retries, ids, () -> now);
    final CorrectTracking correctTracking = new CorrectTracking(orders, retries);
    final TryPayment tryPayment =
            new TryPayment(orders, placements, stores, retries, ids, () -> now);

    private final int units;
    private final Money price;

    Counter() {
        this(2, PRICE);
    }

    /// One that sells so many mugs at once, for so much in all.
    Counter(int units, Money price) {
        this.units = units;
        this.price = price;
        stores.save(aStore().holding(HOLD).build());
    }

    private boolean takesInParts(Provider provider) {
        return provider.equals(SANDBOX) && gateway.capturesInParts();
    }

    Instant now() {
        return now;
    }

    void timePasses(Duration duration) {
        now = now.plus(duration);
    }

    /// What went back to the shelves.
    List<Take> givenBack() {
        return placements.givenBack();
    }

    /// An order of two mugs, placed a moment ago and not looked at by anybody.
    OrderId anOrder(String token) {
        return anOrder(means(token), CaptureTime.AT_ONCE);
    }

    /// The same, paid with what is set aside once it ships.
    OrderId anAuthorizedOrder() {
        var id = anOrder(means("tok_ok"), CaptureTime.ON_SHIPMENT);
        settlePayments.settle(id);
        return id;
    }

    /// The same, to be paid by bank transfer.
    OrderId anOrderOnTrust() {
        return anOrder(
                new PlaceOrder.Means(Provider.MANUAL, means("none").instruction()),
                CaptureTime.AT_ONCE);
    }

    private OrderId anOrder(PlaceOrder.Means means, CaptureTime capture) {
        var variant = VariantId.next(ids);
        return anOrder(List.of(line(variant)), totals(), SaleTerms.UNKNOWN, means, capture);
    }

    /// An order of goods that were counted for it, agreed on as the caller says.
    OrderId anOrder(
            List<OrderLine> lines,
            Totals agreed,
            SaleTerms terms,
            PlaceOrder.Means means,
            CaptureTime capture) {
        var id = OrderId.next(ids);
        var attempt = means.attempt(PaymentId.next(ids), agreed.gross(), capture, now);
        var takes =
                lines.stream()
                        .flatMap(line -> {
                            var quantity = line.quantity().value();
                            return shelf(line.variant(), quantity)
                                    .plan(quantity, 0)
                                    .orElseThrow()
                                    .stream();
                        })
                        .toList();
        var cart =
                carts.save(
                        Change.to(
                                Cart.open(
                                        CartId.next(ids),
                                        shopper,
                                        PRICE.currency(),
                                        Locale.US,
                                        now)));
        var order =
                Order.place(
                        new Order.Agreement(
                                id,
                                shopper,
                                cart.id(),
                                ChannelId.DEFAULT,
                                Locale.US,
                                lines,
                                agreed,
                                Optional.empty(),
                                terms,
                                Optional.of(attempt),
                                takes,
                                now.plus(HOLD)),
                        now);
        placements.place(
                new Placements.Placement(order, aContact(), cart.ordered(id.value()), List.of()));
        return id;
    }

    /// What lies there, or as much as is wanted where nobody counted yet.
    private Stock shelf(VariantId variant, int wanted) {
        var known = stocks.find(variant);
        return known.tracked() ? known : stocks.save(known.count(wanted, false, "count", now));
    }

    /// An order whose first attempt was carried out.
    OrderId aSettledOrder(String token) {
        var id = anOrder(token);
        settlePayments.settle(id);
        return id;
    }

    Order order(OrderId id) {
        return orders.find(id).orElseThrow();
    }

    PaymentId payment(OrderId id) {
        return order(id).payments().getLast().id();
    }

    void tryAgain(OrderId id, String token) {
        tryPayment.attempt(new TryPayment.Request(id, shopper, means(token), Optional.empty()));
    }

    /// By bank transfer.
    void tryOnTrust(OrderId id) {
        var means = new PlaceOrder.Means(Provider.MANUAL, means("none").instruction());
        tryPayment.attempt(new TryPayment.Request(id, shopper, means, Optional.empty()));
    }

    void cancel(OrderId id) {
        cancelOrder.cancel(cancellation(id));
    }

    CancelOrder.Request cancellation(OrderId id) {
        return new CancelOrder.Request(
                id,
                Optional.of(shopper),
                CancelReason.CUSTOMER,
                Optional.empty(),
                Optional.empty());
    }

    Claim claim(String key, String fingerprint) {
        return new Claim(shopper.id(), key, fingerprint, "", now.plus(Duration.ofDays(1)));
    }

    /// Lets the shopper cancel, and the shop act on it, just before the provider hears of a call.
    void cancelledBefore(Call call, OrderId id) {
        gateway.beforeNext(
                call,
                () -> {
                    cancel(id);
                    settlePayments.settle(id);
                });
    }

    /// Somebody else writes the order at this moment.
    void saveAgain(OrderId id) {
        orders.save(Change.to(order(id)));
    }

    /// One of the two mugs left the house.
    void ship(OrderId id) {
        shipGoods.ship(
                new ShipGoods.Request(
                        id,
                        List.of(new UnitsOfLine(order(id).lines().getFirst().id(), 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static PlaceOrder.Means means(String token) {
        return new PlaceOrder.Means(
                SANDBOX, new Payment.Instruction(new PaymentToken(token), Optional.empty()));
    }

    private OrderLine line(VariantId variant) {
        var none = Money.of(0, "USD");
        return new OrderLine(
                LineId.next(ids),
                ProductId.next(ids),
                variant,
                "MUG",
                "Mug",
                Money.of(1999, "USD"),
                none,
                price,
                price,
                none,
                price,
                true,
                Units.of(units));
    }

    private Totals totals() {
        var none = Money.of(0, "USD");
        return new Totals(true, false, price, none, none, price, none, price, List.of(), List.of());
    }
}

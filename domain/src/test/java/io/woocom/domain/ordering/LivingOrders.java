package io.woocom.domain.ordering;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Money;
import io.woocom.domain.store.CaptureTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Orders of all kinds, each living any life, drawn at random: of one to three lines with discounts
/// and taxes, shipped for money, to several countries, in several time zones, with and without
/// coupons, paid at once, on shipment or by bank transfer.
public final class LivingOrders {

    private static final Money NONE = Money.of(0, "USD");
    private static final int PLENTY = 10_000;

    private final Counter counter = new Counter();
    private final Random random;
    private final AnyLife life;
    private final List<VariantId> wares;
    private final List<OrderId> placed = new ArrayList<>();

    public LivingOrders(long seed) {
        this.random = new Random(seed);
        this.life = new AnyLife(counter, random);
        this.wares = IntStream.range(0, 4).mapToObj(_ -> VariantId.next(counter.ids)).toList();
        for (var ware : wares) {
            counter.stocks.save(Stock.untracked(ware).count(PLENTY, false, "count", counter.now()));
        }
    }

    public Orders orders() {
        return counter.orders;
    }

    /// All that were placed until now, as they stand.
    public List<Order> all() {
        return placed.stream().map(counter::order).toList();
    }

    public OrderId place() {
        var lines = IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> line()).toList();
        var provider = random.nextInt(3) == 0 ? Provider.MANUAL : Counter.SANDBOX;
        var means =
                new PlaceOrder.Means(
                        provider,
                        Counter.means(random.nextInt(5) == 0 ? "tok_declined" : "tok_ok")
                                .instruction());
        var capture = random.nextBoolean() ? CaptureTime.AT_ONCE : CaptureTime.ON_SHIPMENT;
        var id = counter.anOrder(lines, totals(lines), terms(), means, capture);
        placed.add(id);
        return id;
    }

    /// The next thing that happens to one of them; which one.
    public OrderId anything() {
        var id = placed.get(random.nextInt(placed.size()));
        life.anything(id);
        return id;
    }

    public void timePasses(Duration duration) {
        counter.timePasses(duration);
    }

    /// What was lost is found, and whoever was asked has answered.
    public void settleDown() {
        placed.forEach(life::settleDown);
    }

    private OrderLine line() {
        var units = 1 + random.nextInt(4);
        var each = Money.of(500 + random.nextInt(2_000), "USD");
        var discount = Money.of(random.nextInt(200), "USD");
        var net = each.times(units).minus(discount);
        var tax = Money.of(random.nextInt(150), "USD");
        return new OrderLine(
                LineId.next(counter.ids),
                new ProductId("prod_" + "0".repeat(26)),
                wares.get(random.nextInt(wares.size())),
                "MUG",
                "Mug",
                each,
                discount,
                net,
                net,
                tax,
                net.plus(tax),
                true,
                Units.of(units));
    }

    private Totals totals(List<OrderLine> lines) {
        var before =
                lines.stream().map(line -> line.unitPrice().times(line.units().ordered())).toList();
        var subtotal = Money.sum(NONE.currency(), before);
        var discount = Money.sum(NONE.currency(), lines.stream().map(OrderLine::discount).toList());
        var shipping = Money.of(random.nextInt(700), "USD");
        var net = subtotal.minus(discount).plus(shipping);
        var tax = Money.sum(NONE.currency(), lines.stream().map(OrderLine::tax).toList());
        return new Totals(
                false,
                false,
                subtotal,
                discount,
                shipping,
                net,
                tax,
                net.plus(tax),
                List.of(),
                List.of());
    }

    private SaleTerms terms() {
        var zone = List.of("UTC", "Pacific/Auckland", "America/Los_Angeles").get(random.nextInt(3));
        var country = List.of(Optional.of("US"), Optional.of("DE"), Optional.<String>empty());
        var coupons = List.of(List.of("SAVE10"), List.of("save10"), List.<String>of());
        return new SaleTerms(
                ZoneId.of(zone),
                country.get(random.nextInt(3)),
                coupons.get(random.nextInt(3)).stream().map(CouponCode::new).toList());
    }
}

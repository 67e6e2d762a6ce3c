package io.woocom.domain.ordering;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.QuoteCart;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.GatherStock;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import io.woocom.domain.store.CaptureTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Turns a cart into an order: prices it once more, checks that this is the price the shopper saw,
/// and places it in one atomic write. Three steps: the cart; settings, products, stock and coupon
/// together; the write.
public final class PlaceOrder {

    /// How often a placement is planned anew because somebody else was faster. Each time means that
    /// somebody bought.
    private static final int MOST_PLANS = 40;

    private final Carts carts;
    private final QuoteCart quotes;
    private final Placements placements;
    private final FreeHolds freeHolds;
    private final Reach reach;
    private final Retries retries;
    private final Ids ids;
    private final InstantSource clock;

    public PlaceOrder(
            Carts carts,
            QuoteCart quotes,
            Placements placements,
            FreeHolds freeHolds,
            GatherStock gatherStock,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.carts = carts;
        this.quotes = quotes;
        this.placements = placements;
        this.freeHolds = freeHolds;
        this.reach = new Reach(gatherStock);
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
    }

    public record Request(
            CartId cart,
            Owner owner,
            Money expectedTotal,
            Optional<Means> means,
            Optional<Claim> claim) {}

    /// With what the shopper wants to pay.
    public record Means(Provider provider, Payment.Instruction instruction) {

        /// The attempt to pay with it, or the expectation of money from outside.
        Payment attempt(PaymentId id, Money amount, CaptureTime capture, Instant now) {
            return provider.equals(Provider.MANUAL)
                    ? Payment.expect(id, amount, now)
                    : Payment.create(id, provider, amount, instruction(capture), now);
        }

        private Payment.Instruction instruction(CaptureTime capture) {
            return switch (capture) {
                case AT_ONCE -> instruction;
                case ON_SHIPMENT -> instruction.capturingLater();
            };
        }
    }

    public sealed interface Outcome {

        record Placed(Orders.WithContact order) implements Outcome {}

        /// The shopper saw another price; nothing was ordered.
        record PriceChanged(Totals now) implements Outcome {}

        /// Something about the cart forbids it; stock is not the only trouble.
        record NotReady(List<Problem> problems) implements Outcome {}

        /// Stock is the only trouble.
        record OutOfStock(List<Problem> problems) implements Outcome {}

        /// The coupon's limit is the only trouble.
        record CouponUsedUp(List<Problem> problems) implements Outcome {}
    }

    /// @throws io.woocom.domain.shared.Repeated with the order's id, if the claim was made before
    /// @throws Refusal.NotFound if there is no such cart, or it is somebody else's
    /// @throws Refusal.Conflict `conflict` if the cart was ordered or merged before
    /// @throws Refusal.Invalid for means that the store does not take, or none where money is owed
    public Outcome place(Request request) {
        var outcome =
                placements.once(
                        request.claim(),
                        () ->
                                retries.whileStale(() -> {
                                    var cart = carts.of(request.owner(), request.cart());
                                    cart.requireActive(clock.instant());
                                    return place(cart, request);
                                }));
        if (!(outcome instanceof Outcome.Placed)) {
            placements.requireFirst(request.claim());
        }
        return outcome;
    }

    private Outcome place(Cart cart, Request request) {
        var agreement = new Agreeing(request, OrderId.next(ids), ids);
        var freed = false;
        for (var plan = 0; plan < MOST_PLANS; plan++) {
            var quote = quotes.quote(cart, QuoteCart.Depth.WHOLE);
            var trouble = trouble(quote, request);
            if (trouble.isPresent()) {
                if (isLimit(trouble.get()) && !freed && freeHolds.free() > 0) {
                    freed = true;
                    continue;
                }
                return trouble.get();
            }
            if (reach.gather(quote)) {
                continue;
            }
            var placement = agreement.on(quote, plan, clock.instant());
            switch (placements.place(placement)) {
                case Placements.Outcome.Placed(var order) -> {
                    return new Outcome.Placed(
                            new Orders.WithContact(order, Optional.of(placement.contact())));
                }
                case Placements.Outcome.SoldMeanwhile _, Placements.Outcome.UsedMeanwhile _ -> {}
            }
        }
        throw Refusal.conflict(
                "conflict", "too many are buying the same at this moment, nothing was ordered");
    }

    private static Optional<Outcome> trouble(CartQuote quote, Request request) {
        var problems = quote.allProblems();
        if (!quote.canCheckout()) {
            return Optional.of(hindered(quote, problems));
        }
        if (!quote.totals().gross().equals(request.expectedTotal())) {
            return Optional.of(new Outcome.PriceChanged(quote.totals()));
        }
        requirePayable(quote, request);
        return Optional.empty();
    }

    /// What an order that is over may still hold.
    private static boolean isLimit(Outcome trouble) {
        return trouble instanceof Outcome.OutOfStock || trouble instanceof Outcome.CouponUsedUp;
    }

    private static Outcome hindered(CartQuote quote, List<Problem> problems) {
        var codes = problems.stream().map(Problem::code).distinct().toList();
        if (codes.equals(List.of("insufficient_stock"))) {
            return new Outcome.OutOfStock(problems);
        }
        return codes.equals(List.of("coupon_not_applicable")) && quote.isCouponUsedUp()
                ? new Outcome.CouponUsedUp(problems)
                : new Outcome.NotReady(problems);
    }

    private static void requirePayable(CartQuote quote, Request request) {
        if (quote.totals().gross().isZero()) {
            return;
        }
        var means =
                request.means()
                        .orElseThrow(() ->
                                Refusal.invalid("required", "/payment", "say how it is paid"));
        if (!quote.store().providers().contains(means.provider().name())) {
            throw Refusal.invalid(
                    "not_allowed",
                    "/payment/provider",
                    "the store does not take payments through this");
        }
    }
}

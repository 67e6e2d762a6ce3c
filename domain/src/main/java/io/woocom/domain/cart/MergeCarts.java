package io.woocom.domain.cart;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Retries;
import io.woocom.domain.store.Stores;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings what somebody gathered as a guest into their own cart. Quantities add, capped by what can
/// be had; a coupon goes over where there is none yet. Each guest cart goes over once, so merging
/// may be repeated. Every cart is a write of its own; the claim follows when all are over.
public final class MergeCarts {

    private static final int CARTS_AT_ONCE = 25;

    private final Carts carts;
    private final Stocks stocks;
    private final Stores stores;
    private final QuoteCart quotes;
    private final Retries retries;
    private final Ids ids;
    private final InstantSource clock;

    public MergeCarts(
            Carts carts,
            Stocks stocks,
            Stores stores,
            QuoteCart quotes,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.carts = carts;
        this.stocks = stocks;
        this.stores = stores;
        this.quotes = quotes;
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
    }

    public record Request(Owner guest, Owner customer, Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the resulting cart's id, if the claim was made
    ///   before
    /// @throws io.woocom.domain.shared.Refusal.Conflict `cart_full` if both together have more
    ///   lines than fit
    public CartQuote merge(Request request) {
        carts.requireFirst(request.claim());
        var own = retries.whileStale(() -> mergeAll(request.guest(), ownCart(request.customer())));
        request.claim().map(first -> first.resultingIn(own.id().value())).ifPresent(carts::keep);
        return quotes.quote(own);
    }

    private Cart mergeAll(Owner guest, Cart own) {
        var filled = own;
        var page = Optional.of(Page.Request.first(CARTS_AT_ONCE));
        while (page.isPresent()) {
            var found = carts.activeOf(guest, page.get());
            for (var left : found.items()) {
                filled = mergeOne(left, filled, clock.instant());
            }
            page = found.next().map(after -> new Page.Request(CARTS_AT_ONCE, Optional.of(after)));
        }
        return filled;
    }

    private Cart mergeOne(Cart left, Cart own, Instant now) {
        var filled = own;
        var stock =
                stocks.whole(
                        stocks.findAll(
                                left.lines().stream()
                                        .collect(
                                                toMap(
                                                        CartLine::variant,
                                                        CartLine::buckets,
                                                        Math::max))));
        for (var line : left.lines()) {
            filled = added(filled, line, stock, now);
        }
        for (var coupon : left.coupons()) {
            filled = filled.coupons().isEmpty() ? filled.redeem(coupon, now).state() : filled;
        }
        return carts.merge(left.mergedInto(own.id(), now), Change.to(filled));
    }

    private Cart added(Cart into, CartLine line, Map<?, Stock> stock, Instant now) {
        var has = into.lineOf(line.variant()).map(own -> own.quantity().value()).orElse(0);
        var wanted = Math.min(Quantity.MOST, has + line.quantity().value());
        var quantity = new Quantity(capped(wanted, stock.get(line.variant())));
        return into.lineOf(line.variant())
                .map(own -> into.resize(own.id(), quantity, now))
                .orElseGet(() ->
                        into.add(LineId.next(ids), line.product(), line.variant(), quantity, now))
                .state();
    }

    private static int capped(int wanted, @Nullable Stock stock) {
        return stock == null || stock.covers(wanted) ? wanted : Math.max(1, stock.sellable());
    }

    private Cart ownCart(Owner customer) {
        return carts.activeOf(customer, Page.Request.first(1)).items().stream()
                .findFirst()
                .orElseGet(() -> {
                    var store = stores.current();
                    var cart =
                            Cart.open(
                                    CartId.next(ids),
                                    customer,
                                    store.currency(),
                                    store.locale(),
                                    clock.instant());
                    return carts.save(Change.to(cart));
                });
    }
}

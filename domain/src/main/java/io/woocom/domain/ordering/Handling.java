package io.woocom.domain.ordering;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How every command of staff on an order runs: read it, change it, write it with its goods and the
/// claim of the request; again from the start if somebody else was faster, unless the caller
/// insisted on a version.
final class Handling {

    private final Orders orders;
    private final Placements placements;
    private final Stocks stocks;
    private final Retries retries;

    Handling(Orders orders, Placements placements, Stocks stocks, Retries retries) {
        this.orders = orders;
        this.placements = placements;
        this.stocks = stocks;
        this.retries = retries;
    }

    /// Which order, in which version as the caller saw it, under which claim.
    record Target(OrderId order, Optional<Long> version, Optional<Claim> claim) {}

    /// @param result the id of what is made, from which a repeated request is answered
    Order run(Target target, String result, Function<Order, Placements.Movement> step) {
        var claim = target.claim().map(first -> first.resultingIn(result));
        return placements.once(
                claim,
                () ->
                        target.version().isPresent()
                                ? once(target, claim, step)
                                : retries.whileStale(() -> once(target, claim, step)));
    }

    private Order once(
            Target target, Optional<Claim> claim, Function<Order, Placements.Movement> step) {
        var order = orders.find(target.order()).orElseThrow(() -> Refusal.notFound("this order"));
        if (target.version().filter(seen -> seen != order.revision().version()).isPresent()) {
            throw Refusal.stale("this order");
        }
        var movement = step.apply(order);
        if (!movement.order().changed()) {
            return placements.unchanged(order, claim);
        }
        return placements.carry(
                new Placements.Movement(
                        movement.order().claimedBy(claim), counted(movement.goods())));
    }

    /// What nobody ever counted lies on no shelf to which it could come back.
    private Placements.Goods counted(Placements.Goods goods) {
        if (goods.restocked().isEmpty()) {
            return goods;
        }
        var known =
                stocks.findAll(
                        goods.restocked().keySet().stream()
                                .collect(Collectors.toMap(variant -> variant, _ -> 1)));
        var counted =
                goods.restocked().entrySet().stream()
                        .filter(one -> isTracked(known, one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Placements.Goods(goods.freed(), goods.shipped(), counted);
    }

    private static boolean isTracked(Map<VariantId, Stock> known, VariantId variant) {
        return Optional.ofNullable(known.get(variant)).filter(Stock::tracked).isPresent();
    }
}

package io.woocom.domain.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.StockEvent.Adjusted;
import io.woocom.domain.inventory.StockEvent.Shift;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Stock in a map: the contract without a database, and the stock's part of placing an order.
public final class InMemoryStocks implements Stocks {

    private final Map<VariantId, Stock> stocks = new HashMap<>();
    private final Map<VariantId, List<Movement>> movements = new HashMap<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryStocks(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public Map<VariantId, Stock> findAll(Map<VariantId, Integer> expectedBuckets) {
        return memory.atomically(() -> {
            var found = new HashMap<VariantId, Stock>();
            expectedBuckets.forEach((variant, buckets) ->
                    found.put(variant, first(stored(variant), Math.max(1, buckets))));
            return found;
        });
    }

    @Override
    public Map<VariantId, Stock> whole(Map<VariantId, Stock> some) {
        return memory.atomically(() -> {
            var all = new HashMap<>(some);
            all.replaceAll((variant, stock) -> stock.isWhole() ? stock : stored(variant));
            return all;
        });
    }

    @Override
    public Stock save(Change<Stock, StockEvent> change) {
        return memory.save(change, claims, this::requireCurrent, this::put);
    }

    private void requireCurrent(Change<Stock, StockEvent> change) {
        var next = change.state();
        var stored = stored(next.variant());
        if (stored.revision().version() != next.revision().version()) {
            throw Refusal.stale("this stock");
        }
        for (var event : change.events()) {
            event.shifts().forEach(shift -> requireSeen(stored.buckets(), shift, next));
        }
    }

    private Stock put(Change<Stock, StockEvent> change) {
        var next = change.state();
        var buckets = new ArrayList<>(stored(next.variant()).buckets());
        var saved = next.at(next.revision().next(change.events().size()));
        for (var event : change.events()) {
            event.shifts().forEach(shift -> shift(buckets, shift, next));
            if (event instanceof Adjusted adjusted) {
                note(adjusted, saved.revision().version());
            }
        }
        put(saved, buckets);
        memory.tell(next.variant().value(), next.revision(), change.events(), saved);
        return saved;
    }

    @Override
    public Page<Movement> movements(VariantId variant, Page.Request page) {
        return memory.atomically(() -> {
            var rest =
                    movements.getOrDefault(variant, List.of()).reversed().stream()
                            .filter(movement ->
                                    page.after()
                                            .map(after -> movement.number() < Long.parseLong(after))
                                            .orElse(true))
                            .toList();
            var items = rest.subList(0, Math.min(page.limit(), rest.size()));
            return items.size() == rest.size()
                    ? Page.last(items)
                    : new Page<>(items, Optional.of(Long.toString(items.getLast().number())));
        });
    }

    /// The first half of a placement: which variants are not to be had as planned.
    public Set<VariantId> notToBeHad(List<Take> takes) {
        var sold = new HashSet<VariantId>();
        byBucket(takes, take -> take.backordered() ? 0 : take.quantity())
                .forEach((place, units) -> {
                    if (bucket(place).sellable() < units) {
                        sold.add(place.variant);
                    }
                });
        takes.stream()
                .filter(take -> take.backordered() && !stored(take.variant()).backorderable())
                .forEach(take -> sold.add(take.variant()));
        return sold;
    }

    /// The second half.
    public void take(List<Take> takes) {
        takes.forEach(take -> {
            var stock = stored(take.variant());
            put(stock, stock.reserve(List.of(take)).buckets());
        });
    }

    /// The first half of giving back.
    public void requireTaken(List<Take> takes) {
        byBucket(takes, Take::quantity)
                .forEach((place, units) -> {
                    if (bucket(place).reserved() < units) {
                        throw new IllegalStateException("fewer units are reserved");
                    }
                });
    }

    public void giveBack(List<Take> takes) {
        takes.forEach(take -> {
            var stock = stored(take.variant());
            put(stock, stock.release(List.of(take)).buckets());
        });
    }

    /// Units that leave the house.
    public void commit(List<Take> takes) {
        takes.forEach(take -> {
            var stock = stored(take.variant());
            put(stock, stock.commit(List.of(take)).buckets());
        });
    }

    /// Units that come back to the shelf.
    public void restock(VariantId variant, int units) {
        var stock = stored(variant);
        put(stock, stock.restock(units).buckets());
    }

    private record Place(VariantId variant, int bucket) {}

    private static Map<Place, Integer> byBucket(List<Take> takes, ToIntFunction<Take> units) {
        return takes.stream()
                .collect(
                        groupingBy(
                                take -> new Place(take.variant(), take.bucket()),
                                summingInt(units)));
    }

    private Bucket bucket(Place place) {
        return stored(place.variant).buckets().get(place.bucket);
    }

    private Stock stored(VariantId variant) {
        return stocks.getOrDefault(variant, Stock.untracked(variant));
    }

    private static void requireSeen(List<Bucket> buckets, Shift shift, Stock next) {
        var present = shift.bucket() < buckets.size() ? buckets.get(shift.bucket()).available() : 0;
        var owes = present + shift.units() < 0 && shift.after() >= 0 && !next.backorderable();
        if (owes || (shift.units() < 0 && present != shift.seen())) {
            throw Refusal.stale("this stock");
        }
    }

    private static void shift(List<Bucket> buckets, Shift shift, Stock next) {
        if (shift.bucket() == buckets.size()) {
            buckets.add(new Bucket(shift.bucket(), 0, 0));
        }
        var bucket = buckets.get(shift.bucket());
        buckets.set(
                shift.bucket(),
                bucket.shifted(shift.units()).shut(next.buckets().get(shift.bucket()).shut()));
    }

    private void note(Adjusted adjusted, long number) {
        movements
                .computeIfAbsent(adjusted.variant(), _ -> new ArrayList<>())
                .add(
                        new Movement(
                                number,
                                adjusted.delta(),
                                adjusted.onHand(),
                                adjusted.reason(),
                                adjusted.at()));
    }

    private void put(Stock stock, List<Bucket> buckets) {
        stocks.put(stock.variant(), withBuckets(stock, stock.layout(), buckets));
    }

    private static Stock first(Stock stock, int buckets) {
        var some = stock.buckets().subList(0, Math.min(buckets, stock.layout()));
        return withBuckets(stock, stock.layout(), some);
    }

    private static Stock withBuckets(Stock stock, int layout, List<Bucket> buckets) {
        return new Stock(
                stock.variant(),
                stock.location(),
                stock.tracked(),
                stock.backorderable(),
                stock.inStock(),
                layout,
                buckets,
                stock.revision());
    }
}

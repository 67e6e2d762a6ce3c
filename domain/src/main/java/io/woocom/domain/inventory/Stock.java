package io.woocom.domain.inventory;

import static java.util.Comparator.comparingInt;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One variant's stock at one location, and whether it was last told to be in stock. Units are
/// whole. `buckets` are the first of `layout` buckets in all: a reader who needs few units need not
/// read them all, and what it has not read it does not promise.
///
/// It is long because every transition of a shelf is a method of the one record that it is.
public record Stock(
        VariantId variant,
        LocationId location,
        boolean tracked,
        boolean backorderable,
        boolean inStock,
        int layout,
        List<Bucket> buckets,
        Revision revision) {

    /// More units than any shelf holds; keeps every sum far from overflow.
    public static final int MOST_UNITS = 100_000_000;

    public Stock {
        buckets = List.copyOf(buckets);
        if (buckets.size() > layout) {
            throw new IllegalArgumentException("there are only " + layout + " buckets");
        }
        for (var i = 0; i < buckets.size(); i++) {
            if (buckets.get(i).number() != i) {
                throw new IllegalArgumentException("buckets are numbered from 0 without gaps");
            }
        }
    }

    /// The stock of a variant that nobody ever counted.
    public static Stock untracked(VariantId variant) {
        return new Stock(
                variant, LocationId.DEFAULT, false, false, true, 0, List.of(), Revision.NEW);
    }

    /// Whether every bucket was read, so that the sums are those of the whole stock.
    public boolean isWhole() {
        return buckets.size() == layout;
    }

    public int onHand() {
        return buckets.stream().mapToInt(Bucket::onHand).sum();
    }

    public int reserved() {
        return buckets.stream().mapToInt(Bucket::reserved).sum();
    }

    public int available() {
        return Math.subtractExact(onHand(), reserved());
    }

    /// How many units can be taken now, backorders apart: never more than are available. Fewer only
    /// after a count below what was reserved, until the stock is observed.
    public int sellable() {
        var lying = buckets.stream().mapToInt(Bucket::sellable).sum();
        return Math.min(lying, Math.max(0, available()));
    }

    /// Whether so many units can be promised now.
    public boolean covers(int quantity) {
        return !tracked || backorderable || sellable() >= quantity;
    }

    /// From where to take so many units: from one bucket where one has enough, else from the
    /// fullest; what is missing is backordered where that is allowed. Empty if the units are not to
    /// be had, an empty list if nothing need be taken because the variant is not tracked. `spread`
    /// is any number, different for each buyer, so that buyers who come together go to different
    /// buckets.
    public Optional<List<Take>> plan(int quantity, int spread) {
        if (!tracked) {
            return Optional.of(List.of());
        }
        if (!covers(quantity)) {
            return Optional.empty();
        }
        var takes = new ArrayList<Take>();
        var missing = quantity;
        for (var bucket : shelvesFor(quantity, spread)) {
            var units = Math.min(missing, bucket.sellable());
            if (units > 0) {
                takes.add(new Take(variant, location, bucket.number(), units, false));
                missing -= units;
            }
        }
        if (missing > 0) {
            takes.add(new Take(variant, location, 0, missing, true));
        }
        return Optional.of(takes);
    }

    /// A count: from now on so many units lie on the shelf, whatever was thought before. Makes the
    /// stock tracked.
    ///
    /// @throws Refusal.Invalid below zero or above {@link #MOST_UNITS}
    public Change<Stock, StockEvent> count(
            int units, boolean allowBackorders, String reason, Instant now) {
        requireWhole();
        if (units < 0 || units > MOST_UNITS) {
            throw Refusal.invalid("too_large", "/on_hand", "a count is 0 to " + MOST_UNITS);
        }
        if (tracked && backorderable == allowBackorders && onHand() == units) {
            return Change.none(this);
        }
        return shifted(units - onHand(), allowBackorders, reason, now);
    }

    /// Nobody counts it any more: from now on it is simply in stock. What lies there and what is
    /// reserved stays on the books, so that orders give back or take what they had, and the next
    /// count goes on from there.
    public Change<Stock, StockEvent> untrack(String reason, Instant now) {
        requireWhole();
        if (!tracked) {
            return Change.none(this);
        }
        var free = new Stock(variant, location, false, false, inStock, layout, buckets, revision);
        return free.toldWith(
                new StockEvent.Adjusted(variant, location, List.of(), 0, onHand(), reason, now));
    }

    /// A correction by a difference, such as breakage.
    ///
    /// @throws Refusal.Conflict `conflict` for a variant that was never counted, or if fewer units
    ///   would lie on the shelf than are spoken for: then somebody has to count, and to decide who
    ///   gets none
    public Change<Stock, StockEvent> adjust(int delta, String reason, Instant now) {
        requireWhole();
        if (!tracked) {
            throw Refusal.conflict(
                    "conflict", "the stock of this variant was never counted: count it first");
        }
        if (delta < 0 && onHand() + (long) delta < (backorderable ? 0 : reserved())) {
            throw Refusal.conflict(
                    "conflict",
                    "only "
                            + Math.max(0, available())
                            + " units are not spoken for: count instead");
        }
        if (onHand() + (long) delta > MOST_UNITS) {
            throw Refusal.invalid("too_large", "/delta", "a shelf holds at most " + MOST_UNITS);
        }
        return delta == 0 ? Change.none(this) : shifted(delta, backorderable, reason, now);
    }

    /// Tells that the last unit went, or that there are units again, if that was not told yet. A
    /// stock that was shut because it owed units is laid out anew once it has some.
    public Change<Stock, StockEvent> observe(Instant now) {
        requireWhole();
        if (tracked && buckets.stream().anyMatch(Bucket::shut) && available() > 0) {
            var shifts = Buckets.spread(buckets, available());
            return Change.to(
                    laid(shifts, false).withInStock(true),
                    new StockEvent.Replenished(variant, location, shifts, available(), now));
        }
        return told(now)
                .<Change<Stock, StockEvent>>map(event -> Change.to(withInStock(!inStock), event))
                .orElseGet(() -> Change.none(this));
    }

    /// Lays units together so that one bucket has as many as one order wants, or all there are, so
    /// that the order takes from one place. The fullest bucket gets them, so that as few as
    /// possible move; the first one, where backorders lie, if some of the units will be such.
    public Change<Stock, StockEvent> gather(int quantity, Instant now) {
        requireWhole();
        var shifts = tracked ? Buckets.gathered(buckets, quantity) : List.<StockEvent.Shift>of();
        if (shifts.isEmpty()) {
            return Change.none(this);
        }
        var next = new ArrayList<>(buckets);
        for (var shift : shifts) {
            next.set(shift.bucket(), next.get(shift.bucket()).shifted(shift.units()));
        }
        return Change.to(
                new Stock(variant, location, true, backorderable, inStock, layout, next, revision),
                new StockEvent.Adjusted(
                        variant, location, shifts, 0, onHand(), "gathered for one order", now));
    }

    public Stock reserve(List<Take> takes) {
        return withEach(takes, (bucket, take) -> bucket.reserving(take.quantity()));
    }

    public Stock release(List<Take> takes) {
        return withEach(takes, (bucket, take) -> bucket.reserving(-take.quantity()));
    }

    /// The goods leave the shelf: they are neither on hand nor reserved any more.
    public Stock commit(List<Take> takes) {
        return withEach(
                takes,
                (bucket, take) -> bucket.reserving(-take.quantity()).shifted(-take.quantity()));
    }

    /// Units that had left come back to the shelf.
    public Stock restock(int units) {
        var next = new ArrayList<>(buckets);
        next.set(0, next.getFirst().shifted(units));
        return new Stock(
                variant, location, tracked, backorderable, inStock, layout, next, revision);
    }

    /// The same stock as it was read or saved.
    public Stock at(Revision next) {
        return new Stock(variant, location, tracked, backorderable, inStock, layout, buckets, next);
    }

    private void requireWhole() {
        if (!isWhole()) {
            throw new IllegalStateException(
                    "only " + buckets.size() + " of " + layout + " buckets were read");
        }
    }

    private Change<Stock, StockEvent> shifted(
            int delta, boolean allowBackorders, String reason, Instant now) {
        var shifts = Buckets.spread(buckets, available() + delta);
        var stock = laid(shifts, allowBackorders);
        var adjusted =
                new StockEvent.Adjusted(
                        variant, location, shifts, delta, stock.onHand(), reason, now);
        return stock.toldWith(adjusted);
    }

    /// What was done, and that there is something or nothing to sell since, if that is new.
    private Change<Stock, StockEvent> toldWith(StockEvent.Adjusted adjusted) {
        return told(adjusted.at())
                .<Change<Stock, StockEvent>>map(
                        event -> Change.to(withInStock(!inStock), adjusted, event))
                .orElseGet(() -> Change.to(this, adjusted));
    }

    /// A stock that owes units is shut: what comes back to one bucket goes to those orders first.
    private Stock laid(List<StockEvent.Shift> shifts, boolean allowBackorders) {
        var owing = shifts.stream().anyMatch(shift -> shift.after() < 0);
        var next = new ArrayList<Bucket>();
        for (var shift : shifts) {
            var bucket =
                    shift.bucket() < buckets.size()
                            ? buckets.get(shift.bucket())
                            : new Bucket(shift.bucket(), 0, 0);
            next.add(bucket.shifted(shift.units()).shut(owing && !allowBackorders));
        }
        return new Stock(
                variant, location, true, allowBackorders, inStock, next.size(), next, revision);
    }

    private Optional<StockEvent> told(Instant now) {
        var truth = covers(1);
        if (truth == inStock) {
            return Optional.empty();
        }
        return Optional.of(
                truth
                        ? new StockEvent.Replenished(variant, location, List.of(), available(), now)
                        : new StockEvent.Depleted(variant, location, now));
    }

    private Stock withInStock(boolean next) {
        return new Stock(
                variant, location, tracked, backorderable, next, layout, buckets, revision);
    }

    private Stock withEach(List<Take> takes, Move move) {
        var next = new ArrayList<>(buckets);
        takes.forEach(take -> next.set(take.bucket(), move.of(next.get(take.bucket()), take)));
        return new Stock(
                variant, location, tracked, backorderable, inStock, layout, next, revision);
    }

    private List<Bucket> shelvesFor(int quantity, int spread) {
        var enough = buckets.stream().filter(bucket -> bucket.sellable() >= quantity).toList();
        return enough.isEmpty()
                ? buckets.stream().sorted(comparingInt(Bucket::sellable).reversed()).toList()
                : List.of(enough.get(Math.floorMod(spread, enough.size())));
    }

    @FunctionalInterface
    private interface Move {
        Bucket of(Bucket bucket, Take take);
    }
}

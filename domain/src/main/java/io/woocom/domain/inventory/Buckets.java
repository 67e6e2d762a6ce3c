package io.woocom.domain.inventory;

import static java.util.Comparator.comparingInt;

import io.woocom.domain.inventory.StockEvent.Shift;
import java.util.ArrayList;
import java.util.List;

/// How units are laid out over buckets. One DynamoDB item takes part in about 500 transactions a
/// second (1,000 write units a second a partition, two units a transactional write), so a variant
/// that many want at once lies in several: one for each 50 units, at most 16. Buckets are added,
/// never removed: an old order must find its own again.
final class Buckets {

    static final int UNITS_EACH = 50;
    static final int MOST = 16;

    private Buckets() {}

    static int numberFor(int units) {
        return Math.clamp(units / UNITS_EACH, 1, MOST);
    }

    /// What to add to each bucket, new ones included, so that `available` units lie evenly over
    /// all. A shortage lies in the first bucket and the others are empty.
    static List<Shift> spread(List<Bucket> buckets, int available) {
        var count = Math.max(buckets.size(), numberFor(available));
        var shifts = new ArrayList<Shift>();
        for (var number = 0; number < count; number++) {
            var has = number < buckets.size() ? buckets.get(number).available() : 0;
            shifts.add(new Shift(number, target(number, count, available) - has, has));
        }
        return List.copyOf(shifts);
    }

    /// What to move so that one bucket has `wanted` units to sell, or all that there are; empty if
    /// one has them already.
    static List<Shift> gathered(List<Bucket> buckets, int wanted) {
        var fullestFirst =
                buckets.stream().sorted(comparingInt(Bucket::sellable).reversed()).toList();
        var all = buckets.stream().mapToInt(Bucket::sellable).sum();
        var into = all < wanted ? buckets.getFirst() : fullestFirst.getFirst();
        var units = new int[buckets.size()];
        var missing = Math.min(wanted, all) - into.sellable();
        for (var bucket : fullestFirst) {
            var moved = bucket.equals(into) ? 0 : Math.clamp(missing, 0, bucket.sellable());
            units[bucket.number()] -= moved;
            units[into.number()] += moved;
            missing -= moved;
        }
        return units[into.number()] == 0
                ? List.of()
                : buckets.stream()
                        .map(has -> new Shift(has.number(), units[has.number()], has.available()))
                        .toList();
    }

    private static int target(int number, int count, int available) {
        if (available < 0) {
            return number == 0 ? available : 0;
        }
        return available / count + (number < available % count ? 1 : 0);
    }
}

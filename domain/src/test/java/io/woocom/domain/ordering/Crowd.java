package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// People who buy, cancel, count and watch the same variant at the same time.
record Crowd(ShortStockContract shop, VariantId variant, Queue<Order> open) {

    private static final int PEOPLE = 6;
    private static final int DEEDS = 15;

    Crowd(ShortStockContract shop, VariantId variant) {
        this(shop, variant, new ConcurrentLinkedQueue<>());
    }

    /// @return the stock when all have gone
    Stock come(long seed) {
        var people = new ArrayList<Callable<Integer>>();
        for (var person = 0; person < PEOPLE; person++) {
            var random = new Random(seed * PEOPLE + person);
            people.add(() -> {
                var done = 0;
                for (var deed = 0; deed < DEEDS; deed++) {
                    done += act(random) ? 1 : 0;
                }
                return done;
            });
        }
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (var one : threads.invokeAll(people)) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return shop.stocks().find(variant);
    }

    /// Whether no bucket sells what another owes.
    static boolean isFair(Stock stock) {
        return stock.backorderable()
                || stock.buckets().stream().noneMatch(bucket -> bucket.available() < 0)
                || stock.buckets().stream().allMatch(Bucket::shut);
    }

    /// @return false if somebody else was faster, and nothing was changed
    private boolean act(Random random) {
        try {
            switch (random.nextInt(8)) {
                case 0 -> count(random);
                case 1 -> shop.stocks().save(shop.stocks().find(variant).observe(MORNING));
                case 2, 3 -> cancel();
                default -> buy(random);
            }
            return true;
        } catch (Refusal.Stale _) {
            return false;
        }
    }

    private void count(Random random) {
        var stock = shop.stocks().find(variant);
        var units = random.nextInt(2 * stock.reserved() + 60);
        shop.stocks().save(stock.count(units, random.nextInt(3) == 0, "count", MORNING));
    }

    private void buy(Random random) {
        var takes = shop.stocks().find(variant).plan(random.nextInt(1, 40), random.nextInt());
        if (takes.isPresent()) {
            var cart = shop.carts().save(aCart().opened());
            var order = anOrder().from(cart).taking(takes.get());
            if (shop.placements().place(order.placement()) instanceof Placed(var placed)) {
                open.add(placed);
            }
        }
    }

    private void cancel() {
        var order = open.poll();
        if (order != null) {
            shop.placements().withdraw(order.cancel(CancelReason.STAFF, MORNING), order.takes());
        }
    }
}

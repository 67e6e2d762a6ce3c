package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.ordering.OrderFixture.anOrder;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many who want the same at the same moment, each as stubborn as a checkout.
record Rush(PlacementsContract shop, VariantId variant, int buyers, int quantity) {

    /// @return how many got what they wanted
    int run() {
        var tries = new ArrayList<Callable<Boolean>>();
        for (var buyer = 0; buyer < buyers; buyer++) {
            var spread = buyer;
            var cart = shop.carts().save(aCart().opened());
            tries.add(() -> buy(anOrder().from(cart).with(quantity, variant), spread));
        }
        try (var threads = Executors.newCachedThreadPool()) {
            var placed = 0;
            for (var one : threads.invokeAll(tries)) {
                placed += result(one) ? 1 : 0;
            }
            return placed;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean buy(OrderFixture order, int spread) {
        while (true) {
            var plan = shop.stocks().find(variant).plan(quantity, spread);
            if (plan.isEmpty()) {
                return false;
            }
            if (shop.placements().place(order.taking(plan.get()).placement()) instanceof Placed) {
                return true;
            }
        }
    }

    private static boolean result(Future<Boolean> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

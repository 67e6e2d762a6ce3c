package io.woocom.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.ordering.LivingOrders;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Orders that live any lives, while what they tell arrives late, twice, out of order, or again
/// from the beginning. In the end every report is what a recount of the orders by hand comes to.
public final class AnyLives {

    private static final int ORDERS = 6;
    private static final int STEPS = 120;
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);

    private final Random random;
    private final LivingOrders living;
    private final Sales sales;
    private final CountSales countSales;
    private final List<Message> underWay = new ArrayList<>();

    public AnyLives(long seed, Sales sales) {
        this.random = new Random(~seed);
        this.living = new LivingOrders(seed);
        this.sales = sales;
        this.countSales = new CountSales(living.orders(), sales, new ImmediateRetries());
    }

    private record Message(OrderId order, long number) {}

    public void areReportedAsTheyWere() {
        for (var order = 0; order < ORDERS; order++) {
            tell(living.place());
            living.timePasses(Duration.ofHours(random.nextInt(20)));
        }
        for (var step = 0; step < STEPS; step++) {
            tell(living.anything());
            if (random.nextInt(3) == 0) {
                deliver(random.nextInt(8));
            }
        }
        living.settleDown();
        living.all().forEach(order -> tell(order.id()));
        deliver(underWay.size());
        replay();
        for (var by : Dimension.values()) {
            assertThat(reported(by)).as(by.name()).isEqualTo(Recount.of(by, living.all()));
        }
    }

    /// All it told until now is under way, again for what was before.
    private void tell(OrderId id) {
        var order = living.orders().find(id).orElseThrow();
        for (var number = 1; number <= order.timeline().size(); number++) {
            underWay.add(new Message(id, number));
        }
    }

    /// Any of what is under way arrives, and some of it will do so again.
    private void deliver(int messages) {
        Collections.shuffle(underWay, random);
        for (var message : List.copyOf(underWay.subList(0, Math.min(messages, underWay.size())))) {
            countSales.count(message.order(), message.number());
            if (random.nextInt(4) > 0) {
                underWay.remove(message);
            }
        }
    }

    private void replay() {
        for (var order : living.all()) {
            countSales.count(order.id(), order.timeline().size());
        }
    }

    private Map<String, Figures> reported(Dimension by) {
        var rows = new TreeMap<String, Figures>();
        var after = Optional.<String>empty();
        do {
            var page =
                    sales.rows(
                            new Sales.Question(by, EARLY, LATE),
                            new Page.Request(1 + random.nextInt(40), after));
            page.items().forEach(row -> rows.put(row.key(), row.figures()));
            after = page.next();
        } while (after.isPresent());
        rows.values().removeIf(Figures::isNothing);
        return rows;
    }

    /// Whether the lives were worth telling: how many orders of each status they ended in.
    public List<Order> orders() {
        return living.all();
    }
}

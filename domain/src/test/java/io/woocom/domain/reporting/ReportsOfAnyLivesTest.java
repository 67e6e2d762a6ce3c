package io.woocom.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.ordering.OrderStatus;
import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A seed that fails is a regression test.
final class ReportsOfAnyLivesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reports_are_a_recount_of_the_orders(long seed) {
        new AnyLives(seed, new InMemorySales()).areReportedAsTheyWere();
    }

    @Test
    void the_lives_end_in_every_way() {
        var ends = new HashSet<Class<? extends OrderStatus>>();
        for (var seed = 0; seed < 20; seed++) {
            var lives = new AnyLives(seed, new InMemorySales());
            lives.areReportedAsTheyWere();
            lives.orders().forEach(order -> ends.add(order.status().getClass()));
        }
        assertThat(ends)
                .contains(
                        OrderStatus.Confirmed.class,
                        OrderStatus.Completed.class,
                        OrderStatus.Cancelled.class);
    }
}

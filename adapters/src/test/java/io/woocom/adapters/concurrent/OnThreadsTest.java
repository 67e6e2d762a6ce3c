package io.woocom.adapters.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.Parallel;
import io.woocom.domain.shared.ParallelContract;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OnThreadsTest implements ParallelContract {

    @Override
    public Parallel parallel() {
        return Concurrency.parallel();
    }

    @Test
    void two_look_ups_are_under_way_at_once() {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(1);
        var one = parallel().begin(() -> met(first, second));
        var other = parallel().begin(() -> met(second, first));
        assertThat(one.get() && other.get()).isTrue();
    }

    private static boolean met(CountDownLatch mine, CountDownLatch others) {
        mine.countDown();
        try {
            others.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

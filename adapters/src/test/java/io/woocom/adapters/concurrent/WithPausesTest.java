package io.woocom.adapters.concurrent;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Retries;
import io.woocom.domain.shared.RetriesContract;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class WithPausesTest implements RetriesContract {

    @Override
    public Retries retries() {
        return Concurrency.retries(5, RandomGenerator.getDefault());
    }

    @Test
    void there_is_at_least_one_try() {
        assertThatThrownBy(() -> Concurrency.retries(0, RandomGenerator.getDefault()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every way of looking up together promises.
public interface ParallelContract {

    Parallel parallel();

    @Test
    default void who_waits_gets_the_result_as_often_as_asked() {
        var result = parallel().begin(() -> 42);
        assertThat(result.get()).isEqualTo(42);
        assertThat(result.get()).isEqualTo(42);
    }

    @Test
    default void what_a_look_up_threw_is_thrown_to_who_waits() {
        var refusal = Refusal.notFound("this");
        Supplier<String> result =
                parallel()
                        .begin(() -> {
                            throw refusal;
                        });
        assertThatThrownBy(result::get).isSameAs(refusal);
    }
}

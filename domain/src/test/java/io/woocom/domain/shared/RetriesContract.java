package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What every way of trying again promises.
public interface RetriesContract {

    Retries retries();

    @Test
    default void what_succeeds_is_done_once() {
        var tries = new AtomicInteger();
        assertThat(retries().whileStale(tries::incrementAndGet)).isEqualTo(1);
        assertThat(tries).hasValue(1);
    }

    @Test
    default void what_met_a_second_writer_is_tried_again() {
        var tries = new AtomicInteger();
        var result =
                retries()
                        .whileStale(() -> {
                            if (tries.incrementAndGet() < 3) {
                                throw Refusal.stale("this");
                            }
                            return "done";
                        });
        assertThat(result).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    default void what_stays_stale_ends_as_stale() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() ->
                        retries()
                                .whileStale(() -> {
                                    tries.incrementAndGet();
                                    throw Refusal.stale("this");
                                }))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(tries.get()).isBetween(2, 1_000);
    }

    @Test
    default void any_other_end_is_an_end() {
        var tries = new AtomicInteger();
        assertThatThrownBy(() ->
                        retries()
                                .whileStale(() -> {
                                    tries.incrementAndGet();
                                    throw Refusal.notFound("this");
                                }))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(tries).hasValue(1);
    }
}

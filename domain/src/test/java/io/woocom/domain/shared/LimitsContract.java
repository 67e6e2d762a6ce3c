package io.woocom.domain.shared;

import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What everybody promises who counts.
public interface LimitsContract {

    Limits.Limit TWICE = new Limits.Limit(2, Duration.ofHours(1));

    Limits limits();

    SettableClock clock();

    @Test
    default void the_third_time_is_once_too_often_until_the_window_ends() {
        assertThat(limits().count("ask", "ada", TWICE))
                .isEqualTo(new Limits.Standing(TWICE, 1, MORNING.plus(Duration.ofHours(1))));
        assertThat(limits().count("ask", "ada", TWICE).isExceeded()).isFalse();
        var third = limits().count("ask", "ada", TWICE);
        assertThat(third.isExceeded()).isTrue();
        assertThat(third.left()).isZero();
        clock().pass(Duration.ofHours(1));
        assertThat(limits().count("ask", "ada", TWICE).left()).isEqualTo(1);
    }

    @Test
    default void others_and_other_things_are_counted_by_themselves() {
        limits().count("ask", "ada", TWICE);
        assertThat(limits().count("ask", "bob", TWICE).done()).isEqualTo(1);
        assertThat(limits().count("buy", "ada", TWICE).done()).isEqualTo(1);
    }
}

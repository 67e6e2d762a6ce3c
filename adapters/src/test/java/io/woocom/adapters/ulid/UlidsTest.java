package io.woocom.adapters.ulid;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.IdsContract;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UlidsTest implements IdsContract {

    private final SettableClock clock = new SettableClock();
    private final Ids ids = Ulids.ids(clock);

    @Override
    public Ids ids() {
        return ids;
    }

    @Test
    void an_id_of_a_later_millisecond_sorts_later() {
        var first = ids.next("ord_");
        clock.pass(Duration.ofMillis(1));
        assertThat(first).isLessThan(ids.next("ord_"));
    }
}

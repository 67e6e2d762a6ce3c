package io.woocom.adapters.dynamodb;

import static io.woocom.domain.cart.CartFixture.aCart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The SDK sends a write again whose answer was lost on the way.
@ExtendWith(Engine.class)
class LostAnswersTest {

    private final Session session = Engine.session(new SettableClock(), Tables.CARTS);
    private final Writes writes = new Writes(session.client());

    @Test
    void a_write_that_is_sent_again_is_no_second_writer() {
        var write = List.of(CartTable.fragment(session, aCart().opened()));
        writes.commit(write);
        assertThat(writes.attempt(write)).isEmpty();
    }

    @Test
    void another_write_of_the_same_is_one() {
        var opened = aCart().opened();
        writes.commit(List.of(CartTable.fragment(session, opened)));
        assertThatThrownBy(() -> writes.commit(List.of(CartTable.fragment(session, opened))))
                .isInstanceOf(Refusal.Stale.class);
    }
}

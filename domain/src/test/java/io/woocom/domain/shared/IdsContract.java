package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/// What every source of identities promises.
public interface IdsContract {

    Ids ids();

    @Test
    default void an_id_is_its_prefix_and_a_ulid() {
        assertThat(Ids.fits("ord_", ids().next("ord_"))).isTrue();
    }

    @Test
    default void no_id_comes_twice_and_no_order_number_either() {
        var ids = new HashSet<String>();
        var numbers = new HashSet<String>();
        for (var i = 0; i < 10_000; i++) {
            var id = ids().next("ord_");
            ids.add(id);
            numbers.add(id.substring(id.length() - 9));
        }
        assertThat(ids).hasSize(10_000);
        assertThat(numbers).hasSize(10_000);
    }

    @Test
    default void order_numbers_do_not_follow_each_other() {
        var first = ids().next("ord_");
        var second = ids().next("ord_");
        assertThat(second.substring(21, 26)).isNotEqualTo(first.substring(21, 26));
    }
}

package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountingIdsTest implements IdsContract {

    private final CountingIds ids = new CountingIds();

    @Override
    public Ids ids() {
        return ids;
    }

    @Test
    void a_later_id_sorts_after_an_earlier_one() {
        assertThat(ids.next("ord_")).isLessThan(ids.next("ord_"));
    }

    @Test
    void counting_anew_gives_the_same_ids() {
        assertThat(new CountingIds().next("ord_")).isEqualTo(ids.next("ord_"));
    }
}

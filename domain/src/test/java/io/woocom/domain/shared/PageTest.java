package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void holds_1_to_100_items() {
        assertThatIllegalArgumentException().isThrownBy(() -> Page.Request.first(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Page.Request.first(101));
        assertThat(Page.Request.first(100).limit()).isEqualTo(100);
    }

    @Test
    void keeps_its_place_when_its_items_are_mapped() {
        var page = new Page<>(List.of(1, 2), Optional.of("next")).map(number -> "n" + number);

        assertThat(page).isEqualTo(new Page<>(List.of("n1", "n2"), Optional.of("next")));
        assertThat(Page.last(List.of(1)).next()).isEmpty();
    }
}

package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RevisionTest {

    @Test
    void grows_by_one_save_and_by_the_facts_it_tells() {
        assertThat(Revision.NEW.isNew()).isTrue();
        assertThat(Revision.NEW.next(2).next(0)).isEqualTo(new Revision(2, 2, 0));
        assertThat(Revision.NEW.next(0).isNew()).isFalse();
    }

    @Test
    void never_logged_what_was_not_told() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Revision(1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Revision(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Revision(1, 1, -1));
    }
}

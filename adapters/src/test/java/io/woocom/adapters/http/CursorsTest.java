package io.woocom.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

final class CursorsTest {

    private static final String POSITION = "2026-03-02T09:00:00Z#prod_1 – ü";

    private final Cursors cursors = new Cursors(new byte[32]);

    @Test
    void open_to_the_position_that_was_sealed() {
        var cursor = cursors.seal("products", POSITION);

        assertThat(cursors.open("products", cursor, "/cursor")).isEqualTo(POSITION);
    }

    @Test
    void one_changed_in_any_character_is_refused() {
        var cursor = cursors.seal("products", POSITION);
        for (var i = 0; i < cursor.length(); i++) {
            var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            refused("products", cursor.substring(0, i) + other + cursor.substring(i + 1));
        }
        refused("products", cursor + "A");
        refused("products", cursor.substring(0, cursor.length() - 1));
        refused("products", cursor + "=");
    }

    @Test
    void one_of_another_list_is_refused() {
        refused("orders", cursors.seal("products", POSITION));
    }

    @Test
    void one_sealed_with_another_key_is_refused() {
        var key = new byte[32];
        key[0] = 1;
        refused("products", new Cursors(key).seal("products", POSITION));
    }

    @Test
    void what_is_no_cursor_at_all_is_refused() {
        refused("products", "");
        refused("products", ".");
        refused("products", "%%%.%%%");
    }

    @Test
    void a_short_key_is_no_key() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cursors(new byte[31]));
    }

    private void refused(String list, String cursor) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> cursors.open(list, cursor, "/cursor"))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().pointer()).isEqualTo("/cursor"));
    }
}

package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Instant TOMORROW = Instant.parse("2026-03-03T00:00:00Z");

    @Test
    void met_by_the_same_request_it_tells_what_the_first_one_made() {
        var first = claim("key", "same body").resultingIn("ord_1");

        assertThat(first.metBy(claim("key", "same body")))
                .isInstanceOfSatisfying(
                        Repeated.class, met -> assertThat(met.result()).isEqualTo("ord_1"));
    }

    @Test
    void met_by_another_request_under_its_key_it_refuses() {
        var first = claim("key", "one body").resultingIn("ord_1");

        assertThat(first.metBy(claim("key", "another body")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("idempotency_key_reused"));
    }

    @Test
    void has_a_key_of_1_to_255_characters() {
        assertThatIllegalArgumentException().isThrownBy(() -> claim("", "body"));
        assertThatIllegalArgumentException().isThrownBy(() -> claim("k".repeat(256), "body"));
        assertThat(claim("k".repeat(255), "body").key()).hasSize(255);
    }

    private static Claim claim(String key, String fingerprint) {
        return new Claim("cus_1", key, fingerprint, "", TOMORROW);
    }
}

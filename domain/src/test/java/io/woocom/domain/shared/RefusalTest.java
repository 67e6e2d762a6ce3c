package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void has_a_stable_code_for_each_kind() {
        assertThat(Refusal.notFound("this cart").code()).isEqualTo("not_found");
        assertThat(Refusal.stale("this cart").code()).isEqualTo("stale_version");
        assertThat(Refusal.forbidden("not yours").code()).isEqualTo("forbidden");
        assertThat(Refusal.conflict("cart_full", "too many").code()).isEqualTo("cart_full");
    }

    @Test
    void says_what_is_missing_and_what_was_changed() {
        assertThat(Refusal.notFound("this cart")).hasMessage("this cart does not exist");
        assertThat(Refusal.stale("this cart")).hasMessage("this cart was changed by somebody else");
    }

    @Test
    void names_an_invalid_field_under_the_code_of_invalid_requests() {
        var refusal = Refusal.invalid("too_large", "/quantity", "at most 9999");

        assertThat(refusal.code()).isEqualTo("invalid_request");
        assertThat(refusal.problems())
                .containsExactly(Problem.of("too_large", "/quantity", "at most 9999"));
    }

    @Test
    void of_a_whole_request_has_a_code_of_its_own() {
        var refusal = Refusal.invalid("idempotency_key_reused", "", "used before");

        assertThat(refusal.code()).isEqualTo("idempotency_key_reused");
        assertThat(refusal.problems()).isEmpty();
    }

    @Test
    void carries_every_problem_at_once() {
        var problems = List.of(Problem.of("a", "/a", "a"), Problem.of("b", "/b", "b"));

        assertThat(Refusal.invalid(problems).problems()).isEqualTo(problems);
        assertThat(Refusal.conflict("cart_not_ready", "no", problems).problems())
                .isEqualTo(problems);
    }

    @Test
    void tells_a_shortage_with_what_is_left_and_never_less_than_nothing() {
        assertThat(Problem.shortage("/lines/0", "only 3", 3).available()).hasValue(3);
        assertThat(Problem.shortage("/lines/0", "none", -2).available()).hasValue(0);
        assertThat(Problem.shortage("/lines/0", "none", 0).code()).isEqualTo("insufficient_stock");
    }
}

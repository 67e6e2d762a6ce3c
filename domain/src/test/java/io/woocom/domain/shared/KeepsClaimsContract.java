package io.woocom.domain.shared;

import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.ClaimFixture.otherwise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every collection promises that keeps the claims of requests.
public interface KeepsClaimsContract {

    KeepsClaims keeper();

    @Test
    default void a_claim_kept_by_itself_is_found_and_told_to_its_repetition() {
        var claim = aClaim("result");
        assertThat(keeper().claim(claim.caller(), claim.key())).isEmpty();
        keeper().keep(claim);
        assertThat(keeper().claim(claim.caller(), claim.key())).contains(claim);
        assertThatThrownBy(() -> keeper().keep(claim.resultingIn("another")))
                .asInstanceOf(type(Repeated.class))
                .returns("result", Repeated::result);
    }

    @Test
    default void a_claim_kept_by_itself_is_not_taken_for_another_request() {
        var claim = aClaim("result");
        keeper().keep(claim);
        assertThatThrownBy(() -> keeper().keep(otherwise(claim)))
                .asInstanceOf(type(Refusal.Invalid.class))
                .returns("idempotency_key_reused", Refusal::code);
    }

    @Test
    default void a_refusal_due_to_the_requests_own_success_is_no_refusal() {
        var claim = aClaim("result");
        keeper().keep(claim);
        assertThatThrownBy(() -> keeper().once(Optional.of(claim), KeepsClaimsContract::refused))
                .asInstanceOf(type(Repeated.class))
                .returns("result", Repeated::result);
    }

    @Test
    default void a_refusal_of_a_new_request_is_passed_on() {
        assertThatThrownBy(
                        () -> keeper().once(Optional.of(aClaim("")), KeepsClaimsContract::refused))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> keeper().once(Optional.empty(), KeepsClaimsContract::refused))
                .isInstanceOf(Refusal.Conflict.class);
    }

    private static String refused() {
        throw Refusal.conflict("conflict", "it is there already");
    }
}

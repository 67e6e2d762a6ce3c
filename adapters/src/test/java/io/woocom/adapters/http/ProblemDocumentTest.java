package io.woocom.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.json.Json;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemDocumentTest {

    @Test
    void each_kind_of_refusal_has_its_status() {
        assertThat(status(Refusal.notFound("this"))).isEqualTo(404);
        assertThat(status(Refusal.forbidden("no"))).isEqualTo(403);
        assertThat(status(Refusal.stale("this"))).isEqualTo(412);
        assertThat(status(Refusal.invalid("too_large", "/a", "no"))).isEqualTo(422);
        assertThat(status(Refusal.conflict("cart_full", "no"))).isEqualTo(409);
    }

    @Test
    void a_conflict_that_clients_do_not_know_is_a_plain_one() {
        assertThat(ProblemDocument.of(Refusal.conflict("cart_full", "no")).code())
                .isEqualTo("cart_full");
        assertThat(ProblemDocument.of(Refusal.conflict("sku_taken", "no")).code())
                .isEqualTo("conflict");
    }

    @Test
    void names_every_fault_with_its_place() {
        var refusal =
                Refusal.conflict(
                        "insufficient_stock",
                        "no",
                        List.of(Problem.shortage("/lines/0", "few", 1)));
        var answer = ProblemDocument.of(refusal).answer("trace-1");

        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(Json.object(answer.body()).get("errors"))
                .hasToString(
                        "[{pointer=/lines/0, code=insufficient_stock, detail=few, available=1}]");
    }

    @Test
    void an_accident_has_nothing_to_tell_but_its_trace() {
        assertThat(ProblemDocument.internal().answer("trace-1").body())
                .isEqualTo(
                        "{\"type\":\"/problems/internal\",\"title\":\"Something went wrong\","
                                + "\"status\":500,\"detail\":\"quote the trace id\","
                                + "\"code\":\"internal\",\"trace_id\":\"trace-1\"}");
    }

    @Test
    void what_still_runs_is_to_be_asked_for_again() {
        var answer =
                ProblemDocument.of(Refusal.conflict("idempotency_in_flight", "wait")).answer("t");

        assertThat(answer.headers()).containsEntry("Retry-After", "1");
    }

    private static int status(Refusal refusal) {
        return ProblemDocument.of(refusal).answer("t").status();
    }
}

package io.woocom.adapters.http;

import io.woocom.adapters.json.Members;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A problem as RFC 9457 has it: what clients get instead of what they asked for. The title is
/// always the same for a code; the detail says what happened this time.
public record ProblemDocument(int status, String code, String detail, List<Problem> errors) {

    /// The conflicts that clients tell apart; every other one is a plain `conflict` to them.
    private static final Set<String> CONFLICTS =
            Set.of(
                    "insufficient_stock",
                    "price_changed",
                    "coupon_limit_reached",
                    "cart_not_ready",
                    "cart_full",
                    "order_not_payable",
                    "idempotency_in_flight");

    private static final Map<String, String> TITLES =
            Map.ofEntries(
                    Map.entry("malformed_request", "The request cannot be read"),
                    Map.entry("bad_signature", "Not signed as it should be"),
                    Map.entry("unauthenticated", "Who are you?"),
                    Map.entry("forbidden", "Not allowed"),
                    Map.entry("not_found", "Not found"),
                    Map.entry("insufficient_stock", "Not enough in stock"),
                    Map.entry("price_changed", "The price has changed"),
                    Map.entry("coupon_limit_reached", "This coupon is used up"),
                    Map.entry("cart_not_ready", "The cart is not ready"),
                    Map.entry("cart_full", "The cart is full"),
                    Map.entry("order_not_payable", "The order cannot be paid"),
                    Map.entry("idempotency_in_flight", "Still running"),
                    Map.entry("conflict", "Not possible now"),
                    Map.entry("stale_version", "Somebody was faster"),
                    Map.entry("payload_too_large", "Too large"),
                    Map.entry("invalid_request", "The request is not valid"),
                    Map.entry("rate_limited", "Too many requests"),
                    Map.entry("idempotency_key_reused", "This key was used before"),
                    Map.entry("internal", "Something went wrong"));

    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    public static ProblemDocument of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound no -> plain(404, no);
            case Refusal.Forbidden no -> plain(403, no);
            case Refusal.Stale no -> plain(412, no);
            case Refusal.Invalid no -> plain(422, no);
            case Refusal.Conflict no ->
                    new ProblemDocument(
                            409,
                            CONFLICTS.contains(no.code()) ? no.code() : "conflict",
                            detail(no),
                            no.problems());
        };
    }

    public static ProblemDocument of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.Malformed no -> simple(400, "malformed_request", detail(no));
            case Rejection.BadSignature no -> simple(400, "bad_signature", detail(no));
            case Rejection.Unauthenticated no -> simple(401, "unauthenticated", detail(no));
            case Rejection.RateLimited no -> simple(429, "rate_limited", detail(no));
            case Rejection.TooLarge no -> simple(413, "payload_too_large", detail(no));
        };
    }

    /// An accident of ours. Nothing of it is told.
    public static ProblemDocument internal() {
        return simple(500, "internal", "quote the trace id");
    }

    public static ProblemDocument conflict(String code, String detail, List<Problem> errors) {
        return new ProblemDocument(409, code, detail, errors);
    }

    public Answer answer(String traceId) {
        return answer(traceId, Map.of());
    }

    /// @param more what this kind of problem tells beside the usual
    public Answer answer(String traceId, Map<String, @Nullable Object> more) {
        var document =
                Members.of("type", "/problems/" + code)
                        .and("title", TITLES.getOrDefault(code, "Not possible now"))
                        .and("status", status)
                        .and("detail", detail)
                        .and("code", code)
                        .and("trace_id", traceId);
        if (!errors.isEmpty()) {
            document.and("errors", errors.stream().map(ProblemDocument::error).toList());
        }
        var answer =
                Answer.json(status, document.andAll(more).tree())
                        .with("Content-Type", "application/problem+json");
        return code.equals("idempotency_in_flight") ? answer.with("Retry-After", "1") : answer;
    }

    /// To a client, a name for nothing is a value that is not possible here.
    private static Map<String, @Nullable Object> error(Problem problem) {
        var error =
                Members.of("pointer", problem.pointer())
                        .and(
                                "code",
                                problem.code().equals("not_found") ? "not_allowed" : problem.code())
                        .and("detail", problem.detail());
        problem.available().ifPresent(units -> error.and("available", units));
        return error.tree();
    }

    private static ProblemDocument simple(int status, String code, String detail) {
        return new ProblemDocument(status, code, detail, List.of());
    }

    private static ProblemDocument plain(int status, Refusal refusal) {
        return new ProblemDocument(status, refusal.code(), detail(refusal), refusal.problems());
    }

    private static String detail(RuntimeException refusal) {
        var message = refusal.getMessage();
        return message == null ? "" : message;
    }
}

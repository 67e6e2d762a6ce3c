package io.woocom.adapters.stripe;

import io.woocom.adapters.json.Members;
import io.woocom.adapters.stripe.StubIntent.StubRefund;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stripe's books, and what it does with each request. A payment method does what its name says:
/// those of Stripe's own test mode, and some that misbehave on the way.
final class StubIntents {

    private static final String INVALID = "invalid_request_error";

    static final String SLOW = "pm_stub_slow";
    static final String ANSWER_LOST = "pm_stub_answer_lost";
    static final String REQUEST_LOST = "pm_stub_request_lost";
    static final String BUSY_ONCE = "pm_stub_busy_once";
    static final String ERROR_ONCE = "pm_stub_error_once";

    private final InstantSource clock;
    private final Map<String, StubIntent> byId = new LinkedHashMap<>();
    private final Set<String> mishaps = new HashSet<>();
    private int made;

    StubIntents(InstantSource clock) {
        this.clock = clock;
    }

    StubAnswer answer(String method, String path, StubForm form) {
        byId.values().forEach(intent -> intent.at(clock.instant()));
        var steps = path.split("/", -1);
        var call = method + " " + (steps.length > 4 ? steps[4] : steps[2] + steps.length);
        return switch (call) {
            case "POST payment_intents3" -> create(form);
            case "GET payment_intents4" -> of(steps[3], intent -> shown(intent, form));
            case "POST confirm" -> of(steps[3], intent -> confirm(intent, form));
            case "POST cancel" -> of(steps[3], intent -> cancel(intent, form));
            case "POST capture" -> of(steps[3], intent -> capture(intent, form));
            case "POST refunds3" ->
                    of(form.given("payment_intent"), intent -> refund(intent, form));
            case "GET refunds3" ->
                    of(form.given("payment_intent"), intent -> refunds(intent, form));
            default -> StubAnswer.error(404, INVALID, "", "Unrecognized request URL");
        };
    }

    void approve(PaymentId payment) {
        if (find(payment).status.equals("requires_action")) {
            find(payment).pay(clock.instant());
        }
    }

    void refuse(PaymentId payment) {
        if (find(payment).status.equals("requires_action")) {
            find(payment)
                    .fail(
                            StubAnswer.fault(
                                    INVALID,
                                    "payment_intent_authentication_failure",
                                    "The provided PaymentMethod has failed authentication."));
        }
    }

    List<Money> movements(PaymentId payment) {
        return byId.values().stream()
                .filter(intent -> isOf(intent, payment))
                .flatMap(intent ->
                        intent.movements.stream()
                                .map(units -> Amounts.money(units, intent.currency)))
                .toList();
    }

    Map<String, @Nullable Object> shown(PaymentId payment) {
        return find(payment).shown(false);
    }

    private StubIntent find(PaymentId payment) {
        return byId.values().stream()
                .filter(intent -> isOf(intent, payment))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(StubIntent intent, PaymentId payment) {
        return payment.value().equals(intent.metadata.get("payment"));
    }

    private StubAnswer create(StubForm form) {
        var amount = form.number("amount");
        if (amount < 50) {
            return StubAnswer.error(
                    400, INVALID, "amount_too_small", "Amount must be at least $0.50 usd");
        }
        var id = "pi_stub%020d".formatted(++made);
        var atOnce = form.find("capture_method").filter("manual"::equals).isEmpty();
        var currency = form.given("currency");
        var intent = new StubIntent(id, amount, currency, atOnce, clock.instant());
        intent.metadata.putAll(form.metadata());
        byId.put(id, intent);
        return shown(intent, form);
    }

    private StubAnswer confirm(StubIntent intent, StubForm form) {
        if (!intent.status.equals("requires_payment_method")) {
            return unexpected(intent);
        }
        var means =
                form.find("confirmation_token").or(() -> form.find("payment_method")).orElse("");
        intent.returnUrl = form.find("return_url").orElse(null);
        switch (means) {
            case "pm_card_visa", "ctoken_visa" -> intent.pay(clock.instant());
            case "pm_card_authenticationRequired" -> intent.status = "requires_action";
            case SLOW -> intent.decideLater(clock.instant());
            case ANSWER_LOST -> {
                intent.pay(clock.instant());
                return shown(intent, form).lost();
            }
            case REQUEST_LOST -> {
                if (mishaps.add(intent.id)) {
                    return StubAnswer.neverArrived();
                }
                intent.pay(clock.instant());
            }
            case BUSY_ONCE -> {
                if (mishaps.add(intent.id)) {
                    return StubAnswer.busy();
                }
                intent.pay(clock.instant());
            }
            case ERROR_ONCE -> {
                if (mishaps.add(intent.id)) {
                    return StubAnswer.error(500, "api_error", "", "An unknown error occurred");
                }
                intent.pay(clock.instant());
            }
            case "pm_card_visa_chargeDeclined" -> {
                return declined(intent, "generic_decline", "Your card was declined.");
            }
            case "pm_card_visa_chargeDeclinedLostCard" -> {
                return declined(intent, "lost_card", "Your card was declined.");
            }
            case "pm_card_visa_chargeDeclinedInsufficientFunds" -> {
                return declined(intent, "insufficient_funds", "Your card has insufficient funds.");
            }
            case String unknown -> {
                return StubAnswer.error(
                        400, INVALID, "resource_missing", "No such PaymentMethod: " + unknown);
            }
        }
        intent.paymentMethod = means;
        return shown(intent, form);
    }

    private StubAnswer declined(StubIntent intent, String reason, String message) {
        var error = StubAnswer.fault("card_error", "card_declined", message);
        error.put("decline_code", reason);
        intent.fail(error);
        var told = new LinkedHashMap<>(error);
        told.put("payment_intent", intent.shown(false));
        return StubAnswer.error(402, told);
    }

    private StubAnswer cancel(StubIntent intent, StubForm form) {
        if (Set.of("succeeded", "processing", "canceled").contains(intent.status)) {
            return unexpected(intent);
        }
        intent.status = "canceled";
        intent.cancellationReason = form.find("cancellation_reason").orElse(null);
        return shown(intent, form);
    }

    private StubAnswer capture(StubIntent intent, StubForm form) {
        if (!intent.status.equals("requires_capture")) {
            return unexpected(intent);
        }
        var units = form.number("amount_to_capture");
        if (units > intent.amount) {
            return StubAnswer.error(
                    400, INVALID, "amount_too_large", "Amount exceeds what can be captured.");
        }
        intent.metadata.putAll(form.metadata());
        intent.take(units);
        return shown(intent, form);
    }

    private StubAnswer refund(StubIntent intent, StubForm form) {
        var units = form.number("amount");
        if (units > intent.received - intent.refunded()) {
            return StubAnswer.error(
                    400, INVALID, "charge_already_refunded", "Amount exceeds what was charged.");
        }
        var refund = new StubRefund("re_stub%020d".formatted(++made), units, form.metadata());
        intent.refunds.addFirst(refund);
        intent.movements.add(-units);
        return StubAnswer.ok(refund.shown(intent));
    }

    private static StubAnswer refunds(StubIntent intent, StubForm form) {
        var after = form.find("starting_after").orElse("");
        var limit = form.number("limit");
        var ids = intent.refunds.stream().map(StubRefund::id).toList();
        var rest = intent.refunds.subList(ids.indexOf(after) + 1, ids.size());
        var page = rest.stream().limit(limit).map(refund -> refund.shown(intent)).toList();
        return StubAnswer.ok(
                Members.of("object", "list")
                        .and("url", "/v1/refunds")
                        .and("has_more", rest.size() > limit)
                        .and("data", new ArrayList<Object>(page))
                        .tree());
    }

    private static StubAnswer unexpected(StubIntent intent) {
        return StubAnswer.error(
                400,
                INVALID,
                "payment_intent_unexpected_state",
                "This PaymentIntent has a status of " + intent.status + ".");
    }

    private StubAnswer of(String id, Step step) {
        var intent = byId.get(id);
        return intent == null
                ? StubAnswer.error(
                        404, INVALID, "resource_missing", "No such payment_intent: '" + id + "'")
                : step.answer(intent);
    }

    private static StubAnswer shown(StubIntent intent, StubForm form) {
        return StubAnswer.ok(
                intent.shown(form.find("expand[0]").filter("latest_charge"::equals).isPresent()));
    }

    private interface Step {
        StubAnswer answer(StubIntent intent);
    }
}

package io.woocom.adapters.stripe;

import io.woocom.adapters.json.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A payment intent with its charge and refunds, as Stripe keeps them.
final class StubIntent {

    static final Duration DECIDING = Duration.ofSeconds(5);
    static final Duration HOLD = Duration.ofDays(7);

    final String id;
    final long amount;
    final String currency;
    final boolean capturesAtOnce;
    final Map<String, String> metadata = new TreeMap<>();
    final List<Long> movements = new ArrayList<>();
    final List<StubRefund> refunds = new ArrayList<>();
    private final Instant created;

    String status = "requires_payment_method";
    @Nullable Map<String, @Nullable Object> error;
    @Nullable String paymentMethod;
    @Nullable String returnUrl;
    @Nullable String cancellationReason;
    @Nullable Instant charged;
    long received;

    record StubRefund(String id, long amount, Map<String, String> metadata) {

        Map<String, @Nullable Object> shown(StubIntent intent) {
            return Members.of("id", id)
                    .and("object", "refund")
                    .and("amount", amount)
                    .and("currency", intent.currency)
                    .and("metadata", metadata)
                    .and("payment_intent", intent.id)
                    .and("status", "succeeded")
                    .tree();
        }
    }

    StubIntent(String id, long amount, String currency, boolean capturesAtOnce, Instant created) {
        this.id = id;
        this.amount = amount;
        this.currency = currency;
        this.capturesAtOnce = capturesAtOnce;
        this.created = created;
    }

    /// What the clock has made of it.
    void at(Instant now) {
        var since = charged;
        if (since == null) {
            return;
        }
        if (status.equals("processing") && !now.isBefore(since.plus(DECIDING))) {
            pay(now);
        }
        if (status.equals("requires_capture") && !now.isBefore(since.plus(HOLD))) {
            status = "canceled";
            cancellationReason = "automatic";
        }
    }

    void decideLater(Instant now) {
        status = "processing";
        charged = now;
    }

    void pay(Instant now) {
        error = null;
        charged = now;
        if (capturesAtOnce) {
            take(amount);
        } else {
            status = "requires_capture";
        }
    }

    void take(long units) {
        status = "succeeded";
        received = units;
        movements.add(units);
    }

    void fail(Map<String, @Nullable Object> why) {
        status = "requires_payment_method";
        paymentMethod = null;
        error = why;
    }

    long refunded() {
        return refunds.stream().mapToLong(StubRefund::amount).sum();
    }

    Map<String, @Nullable Object> shown(boolean withCharge) {
        var charge = charged == null ? null : withCharge ? charge() : chargeId();
        return Members.of("id", id)
                .and("object", "payment_intent")
                .and("amount", amount)
                .and("amount_capturable", status.equals("requires_capture") ? amount : 0)
                .and("amount_received", received)
                .and("cancellation_reason", cancellationReason)
                .and("capture_method", capturesAtOnce ? "automatic" : "manual")
                .and("client_secret", id + "_secret_stub")
                .and("confirmation_method", "automatic")
                .and("created", created.getEpochSecond())
                .and("currency", currency)
                .and("last_payment_error", error)
                .and("latest_charge", charge)
                .and("livemode", false)
                .and("metadata", metadata)
                .and("next_action", status.equals("requires_action") ? nextAction() : null)
                .and("payment_method", paymentMethod)
                .and("status", status)
                .tree();
    }

    private Map<String, @Nullable Object> charge() {
        var since = charged == null ? created : charged;
        var card =
                Members.of("brand", "visa")
                        .and(
                                "capture_before",
                                capturesAtOnce ? null : since.plus(HOLD).getEpochSecond());
        return Members.of("id", chargeId())
                .and("object", "charge")
                .and("amount", amount)
                .and("amount_captured", received)
                .and("amount_refunded", refunded())
                .and("captured", received > 0)
                .and("currency", currency)
                .and("metadata", metadata)
                .and("payment_intent", id)
                .and(
                        "payment_method_details",
                        Members.of("type", "card").and("card", card.tree()).tree())
                .and("refunded", received > 0 && refunded() == received)
                .and("status", "succeeded")
                .tree();
    }

    private Map<String, @Nullable Object> nextAction() {
        return returnUrl == null
                ? Members.of("type", "use_stripe_sdk").and("use_stripe_sdk", Map.of()).tree()
                : Members.of("type", "redirect_to_url")
                        .and(
                                "redirect_to_url",
                                Map.of(
                                        "url",
                                        "https://hooks.stripe.test/3d_secure_2/" + id,
                                        "return_url",
                                        returnUrl))
                        .tree();
    }

    private String chargeId() {
        return id.replace("pi_", "ch_");
    }
}

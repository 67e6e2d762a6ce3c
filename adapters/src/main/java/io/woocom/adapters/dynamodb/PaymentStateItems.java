package io.woocom.adapters.dynamodb;

import io.woocom.domain.payment.Payment.Action;
import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.Payment.Instruction;
import io.woocom.domain.payment.Payment.State;
import io.woocom.domain.payment.PaymentToken;

/// Where an attempt stands as attributes: `state`, and what exists in that state.
final class PaymentStateItems {

    private PaymentStateItems() {}

    static Attributes state(State state) {
        return switch (state) {
            case State.Created(var instruction) -> named("created").map("asked", of(instruction));
            case State.Processing(var instruction, var since) ->
                    named("processing").map("asked", of(instruction)).time("since", since);
            case State.Unknown(var instruction, var since) ->
                    named("unknown").map("asked", of(instruction)).time("since", since);
            case State.RequiresAction(var action) ->
                    named("requires_action").map("action", of(action));
            case State.Expected _ -> named("expected");
            case State.Authorized(var until) -> named("authorized").time("until", until);
            case State.Captured _ -> named("captured");
            case State.Failed(var decline) -> named("failed").map("decline", of(decline));
            case State.Voided _ -> named("voided");
            case State.Expired _ -> named("expired");
        };
    }

    static State state(Item payment) {
        var state = payment.text("state");
        return switch (state) {
            case "created" -> new State.Created(instruction(payment.map("asked")));
            case "processing" ->
                    new State.Processing(instruction(payment.map("asked")), payment.time("since"));
            case "unknown" ->
                    new State.Unknown(instruction(payment.map("asked")), payment.time("since"));
            case "requires_action" -> new State.RequiresAction(action(payment.map("action")));
            case "expected" -> new State.Expected();
            case "authorized" -> new State.Authorized(payment.time("until"));
            case "captured" -> new State.Captured();
            case "failed" -> new State.Failed(decline(payment.map("decline")));
            case "voided" -> new State.Voided();
            case "expired" -> new State.Expired();
            default -> throw new IllegalStateException("no payment is " + state);
        };
    }

    private static Attributes named(String state) {
        return new Attributes().text("state", state);
    }

    private static Attributes of(Instruction instruction) {
        return new Attributes()
                .text("token", instruction.token().value())
                .text("return_url", instruction.returnUrl())
                .flag("later", !instruction.captureAtOnce());
    }

    private static Instruction instruction(Item asked) {
        return new Instruction(
                new PaymentToken(asked.text("token")),
                asked.findText("return_url"),
                !asked.flag("later"));
    }

    private static Attributes of(Action action) {
        return new Attributes()
                .text("kind", action.kind().name())
                .text("url", action.url())
                .text("client_secret", action.clientSecret())
                .time("expires_at", action.expiresAt());
    }

    private static Action action(Item action) {
        return new Action(
                Action.Kind.valueOf(action.text("kind")),
                action.findText("url"),
                action.findText("client_secret"),
                action.time("expires_at"));
    }

    private static Attributes of(Decline decline) {
        return new Attributes()
                .text("code", decline.code())
                .text("detail", decline.detail())
                .flag("retryable", decline.retryable());
    }

    private static Decline decline(Item decline) {
        return new Decline(decline.text("code"), decline.text("detail"), decline.flag("retryable"));
    }
}

package io.woocom.adapters.payments;

import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An account as an item, and back.
final class AccountItem {

    private AccountItem() {}

    static Map<String, AttributeValue> key(PaymentId payment) {
        return Map.of("pk", text("pay#" + payment), "sk", text("account"));
    }

    static Map<String, AttributeValue> of(Account account) {
        var item = new HashMap<>(key(account.payment()));
        item.put("payment", text(account.payment().value()));
        item.put("version", number(account.version()));
        item.put("standing", map(standing(account.standing())));
        item.put(
                "movements",
                AttributeValue.fromL(
                        account.movements().stream().map(AccountItem::movement).toList()));
        account.asked().ifPresent(asked -> item.put("asked", map(asked(asked))));
        return item;
    }

    static Account account(Map<String, AttributeValue> item) {
        var payment = new PaymentId(text(item, "payment"));
        return new Account(
                payment,
                Optional.ofNullable(item.get("asked")).map(asked -> asked(asked.m())),
                standing(map(item, "standing")),
                of(item, "movements").l().stream()
                        .map(entry -> movement(payment, entry.m()))
                        .toList(),
                Long.parseLong(of(item, "version").n()));
    }

    private static Map<String, AttributeValue> asked(Account.Asked asked) {
        var map = new HashMap<String, AttributeValue>();
        map.put("subject", text(asked.subject()));
        map.put("amount", money(asked.amount()));
        map.put("capture_at_once", AttributeValue.fromBool(asked.captureAtOnce()));
        map.put("key", text(asked.key()));
        map.put("at", text(asked.at().toString()));
        asked.returnUrl().ifPresent(url -> map.put("return_url", text(url)));
        return map;
    }

    private static Account.Asked asked(Map<String, AttributeValue> map) {
        return new Account.Asked(
                text(map, "subject"),
                money(map, "amount"),
                of(map, "capture_at_once").bool(),
                Optional.ofNullable(map.get("return_url")).map(AttributeValue::s),
                Optional.ofNullable(map.get("key")).map(AttributeValue::s).orElse(""),
                Instant.parse(text(map, "at")));
    }

    private static Map<String, AttributeValue> standing(Standing standing) {
        return switch (standing) {
            case Standing.Lost() -> Map.of("is", text("lost"));
            case Standing.Deciding(var until) ->
                    Map.of("is", text("deciding"), "until", text(until.toString()));
            case Standing.Waiting(var until) ->
                    Map.of("is", text("waiting"), "until", text(until.toString()));
            case Standing.SetAside(var until) ->
                    Map.of("is", text("set_aside"), "until", text(until.toString()));
            case Standing.Taken() -> Map.of("is", text("taken"));
            case Standing.Refused(var decline) ->
                    Map.of(
                            "is", text("refused"),
                            "code", text(decline.code()),
                            "detail", text(decline.detail()),
                            "retryable", AttributeValue.fromBool(decline.retryable()));
            case Standing.Voided() -> Map.of("is", text("voided"));
            case Standing.Lapsed() -> Map.of("is", text("lapsed"));
        };
    }

    private static Standing standing(Map<String, AttributeValue> map) {
        return switch (text(map, "is")) {
            case "lost" -> new Standing.Lost();
            case "deciding" -> new Standing.Deciding(until(map));
            case "waiting" -> new Standing.Waiting(until(map));
            case "set_aside" -> new Standing.SetAside(until(map));
            case "taken", "given_back" -> new Standing.Taken();
            case "refused" ->
                    new Standing.Refused(
                            new Decline(
                                    text(map, "code"),
                                    text(map, "detail"),
                                    of(map, "retryable").bool()));
            case "voided" -> new Standing.Voided();
            case "lapsed" -> new Standing.Lapsed();
            case String other -> throw new IllegalStateException("no such standing: " + other);
        };
    }

    private static AttributeValue movement(Movement movement) {
        return map(
                Map.of(
                        "subject", text(movement.subject()),
                        "key", text(movement.key()),
                        "amount", money(movement.amount()),
                        "at", text(movement.at().toString())));
    }

    private static Movement movement(PaymentId payment, Map<String, AttributeValue> map) {
        return new Movement(
                payment,
                text(map, "subject"),
                Optional.ofNullable(map.get("key")).map(AttributeValue::s).orElse(""),
                money(map, "amount"),
                Instant.parse(text(map, "at")));
    }

    private static AttributeValue money(Money money) {
        return map(
                Map.of(
                        "amount", number(money.amount()),
                        "currency", text(money.currency().getCurrencyCode())));
    }

    private static Money money(Map<String, AttributeValue> from, String name) {
        var money = map(from, name);
        return Money.of(Long.parseLong(of(money, "amount").n()), text(money, "currency"));
    }

    private static Instant until(Map<String, AttributeValue> map) {
        return Instant.parse(text(map, "until"));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static AttributeValue map(Map<String, AttributeValue> value) {
        return AttributeValue.fromM(value);
    }

    private static String text(Map<String, AttributeValue> map, String name) {
        return of(map, name).s();
    }

    private static Map<String, AttributeValue> map(Map<String, AttributeValue> from, String name) {
        return of(from, name).m();
    }

    private static AttributeValue of(Map<String, AttributeValue> map, String name) {
        return Optional.ofNullable(map.get(name))
                .orElseThrow(() -> new IllegalStateException("the item lacks " + name));
    }
}

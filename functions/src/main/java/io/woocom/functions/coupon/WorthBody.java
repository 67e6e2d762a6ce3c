package io.woocom.functions.coupon;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.coupon.Worth;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/// Reads `kind` and `value`, which say together what a coupon gives: a rate, an amount of money, or
/// nothing but the kind.
final class WorthBody {

    private enum Kind {
        PERCENT,
        FIXED,
        FREE_SHIPPING;

        static Kind of(Worth worth) {
            return switch (worth) {
                case Worth.Percent _ -> PERCENT;
                case Worth.Fixed _ -> FIXED;
                case Worth.FreeShipping _ -> FREE_SHIPPING;
            };
        }
    }

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "percent", Kind.PERCENT,
                    "fixed", Kind.FIXED,
                    "free_shipping", Kind.FREE_SHIPPING);

    private final Optional<Kind> kind;
    private final boolean valued;
    private final Optional<Worth> worth;

    WorthBody(Fields fields, Currency currency, boolean whole) {
        kind = (whole ? fields.required("kind") : fields.optional("kind")).choice(KINDS);
        var value = fields.nullable("value");
        valued = value.isGiven() && !value.isNull();
        worth = valued ? worth(value, currency) : Optional.empty();
        if (whole && kind.filter(known -> known != Kind.FREE_SHIPPING).isPresent() && !valued) {
            fields.fault("required", "value", "say how much is taken off");
        }
        if (kind.filter(known -> worth.filter(read -> Kind.of(read) != known).isPresent())
                .isPresent()) {
            fields.fault("not_allowed", "value", "a rate for percent, money for fixed");
        }
    }

    Worth fresh() {
        return worth.orElseGet(Worth.FreeShipping::new);
    }

    /// @throws Refusal.Invalid for a value that is not of the present kind, or a kind without one
    Worth over(Worth present) {
        var next = kind.orElse(Kind.of(present));
        if (next == Kind.FREE_SHIPPING && !valued) {
            return new Worth.FreeShipping();
        }
        var given = worth.orElse(present);
        if (Kind.of(given) != next) {
            throw Refusal.invalid("not_allowed", "/value", "a rate for percent, money for fixed");
        }
        return given;
    }

    private static Optional<Worth> worth(Field value, Currency currency) {
        if (value.isObject()) {
            return value.money(currency)
                    .flatMap(amount ->
                            amount.isZero()
                                    ? value.fault("too_small", "more than nothing")
                                    : Optional.of(new Worth.Fixed(amount)));
        }
        return value.text(12, WorthBody::isRate, Rate::of, "a rate such as \"0.1\" for 10 %")
                .flatMap(rate ->
                        rate.isZero() || rate.value().compareTo(BigDecimal.ONE) > 0
                                ? value.fault("not_allowed", "above 0 and at most 1: 0.1 is 10 %")
                                : Optional.of(new Worth.Percent(rate)));
    }

    private static boolean isRate(String text) {
        return text.matches("[0-9]{1,2}(\\.[0-9]{1,8})?")
                && new BigDecimal(text).compareTo(BigDecimal.TEN) <= 0;
    }
}

package io.woocom.adapters.stripe;

import io.woocom.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/// Amounts as Stripe writes them: in the smallest unit of a currency, which is its minor unit by
/// ISO 4217 but for three (Stripe, "Supported currencies", "Zero-decimal currencies" and "Special
/// cases").
final class Amounts {

    /// By how many digits Stripe's unit is finer.
    private static final Map<String, Integer> FINER = Map.of("ISK", 2, "UGX", 2, "MGA", -2);

    private Amounts() {}

    /// @throws ArithmeticException for an amount that Stripe cannot take
    static long of(Money money) {
        return shifted(money.amount(), finer(currency(money)));
    }

    static Money money(long amount, String currency) {
        var code = currency.toUpperCase(Locale.ROOT);
        return Money.of(shifted(amount, -finer(code)), code);
    }

    static String currency(Money money) {
        return money.currency().getCurrencyCode();
    }

    private static int finer(String code) {
        return FINER.getOrDefault(code, 0);
    }

    private static long shifted(long amount, int digits) {
        return BigDecimal.valueOf(amount).scaleByPowerOfTen(digits).longValueExact();
    }
}

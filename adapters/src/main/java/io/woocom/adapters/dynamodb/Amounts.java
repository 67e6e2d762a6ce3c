package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Money;
import java.util.Currency;

/// Amounts of one order: its currency stands there once. An amount in another currency is refused,
/// never stored under the wrong name.
record Amounts(Currency currency) {

    long number(Money money) {
        if (!money.currency().equals(currency)) {
            throw new IllegalArgumentException(
                    money.currency() + " does not belong to an order in " + currency);
        }
        return money.amount();
    }

    /// Zero if missing.
    Money money(Item item, String name) {
        return new Money(item.findNumber(name).orElse(0L), currency);
    }
}

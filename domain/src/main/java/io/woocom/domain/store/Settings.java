package io.woocom.domain.store;

import io.woocom.domain.customer.Address;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/// What the merchant sets about the store. `hold` is how long an unpaid order keeps its goods;
/// `retention` how long an order's contact is kept; `providers` are the names of the payment
/// providers that may be used.
public record Settings(
        String name,
        Address address,
        Currency currency,
        boolean pricesIncludeTax,
        ZoneId timeZone,
        Locale locale,
        CaptureTime capture,
        Duration hold,
        Duration retention,
        Set<String> providers) {

    /// Ten years: what tax law asks of most merchants, and no more.
    public static final Duration USUAL_RETENTION = Duration.ofDays(3_650);

    public Settings {
        providers = Set.copyOf(providers);
        if (!hold.isPositive() || !retention.isPositive()) {
            throw new IllegalArgumentException(
                    "goods are held, and contacts kept, for some time, not "
                            + hold
                            + " and "
                            + retention);
        }
    }
}

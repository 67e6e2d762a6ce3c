package io.woocom.domain.catalog;

import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/// What a variant costs in one channel and currency: regularly, on sale within a period, and beside
/// what it is compared. The currency is that of the regular price; nothing costs less than nothing.
public record Price(
        ChannelId channel, Money regular, Optional<Sale> sale, Optional<Money> compareAt) {

    /// So that no sum over a full cart with its taxes comes near the end of a long.
    public static final long MOST_MINOR_UNITS = 1_000_000_000_000L;

    public Price {
        var all =
                Stream.of(Optional.of(regular), sale.map(Sale::price), compareAt)
                        .flatMap(Optional::stream);
        if (all.anyMatch(
                money ->
                        money.isNegative()
                                || money.amount() > MOST_MINOR_UNITS
                                || !money.currency().equals(regular.currency()))) {
            throw new IllegalArgumentException(
                    "prices are 0 to " + MOST_MINOR_UNITS + " minor units of one currency");
        }
    }

    public static Price of(Money regular) {
        return new Price(ChannelId.DEFAULT, regular, Optional.empty(), Optional.empty());
    }

    /// A reduced price that holds from an instant (included) until another (excluded); open where
    /// not given.
    public record Sale(Money price, Optional<Instant> from, Optional<Instant> until) {

        public boolean holdsAt(Instant instant) {
            return from.map(start -> !instant.isBefore(start)).orElse(true)
                    && until.map(instant::isBefore).orElse(true);
        }
    }

    public boolean isFor(ChannelId wanted, Currency currency) {
        return channel.equals(wanted) && regular.currency().equals(currency);
    }

    public Money at(Instant instant) {
        return saleAt(instant).map(Sale::price).orElse(regular);
    }

    /// What to show struck through: the regular price while a sale holds, else the merchant's own
    /// comparison.
    public Optional<Money> compareAt(Instant instant) {
        return saleAt(instant)
                .map(_ -> regular)
                .or(() -> compareAt)
                .filter(other -> other.compareTo(at(instant)) > 0);
    }

    /// When the sale that holds now ends.
    public Optional<Instant> saleEndsAt(Instant instant) {
        return saleAt(instant).flatMap(Sale::until);
    }

    /// The next instant after this one at which {@link #at} may answer differently.
    public Optional<Instant> changesAfter(Instant instant) {
        return sale.stream()
                .flatMap(period -> Stream.concat(period.from().stream(), period.until().stream()))
                .filter(boundary -> boundary.isAfter(instant))
                .min(Instant::compareTo);
    }

    private Optional<Sale> saleAt(Instant instant) {
        return sale.filter(period -> period.holdsAt(instant));
    }
}

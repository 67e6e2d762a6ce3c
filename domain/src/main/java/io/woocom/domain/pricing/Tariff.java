package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a way of shipping costs, in the price basis of the store.
public sealed interface Tariff {

    /// The most bands that a tariff can have.
    int MOST_BANDS = 50;

    /// Empty where it does not carry such a load.
    Optional<Money> price(Load load);

    record Flat(Money amount) implements Tariff {
        @Override
        public Optional<Money> price(Load load) {
            return Optional.of(amount);
        }
    }

    /// The bands count grams.
    record ByWeight(List<Band> bands) implements Tariff {
        public ByWeight {
            bands = Band.rising(bands);
        }

        @Override
        public Optional<Money> price(Load load) {
            return Band.price(bands, load.grams());
        }
    }

    /// The bands count minor units of what the goods cost after discounts.
    record ByPrice(List<Band> bands) implements Tariff {
        public ByPrice {
            bands = Band.rising(bands);
        }

        @Override
        public Optional<Money> price(Load load) {
            return Band.price(bands, load.goods().amount());
        }
    }

    /// The shopper comes for the goods, which are taxed at the store's address.
    record Pickup(Money amount) implements Tariff {
        @Override
        public Optional<Money> price(Load load) {
            return Optional.of(amount);
        }
    }

    /// Up to so much, itself included; the last one may have no end.
    record Band(OptionalLong upTo, Money amount) {

        private boolean reaches(long measure) {
            return upTo.isEmpty() || measure <= upTo.getAsLong();
        }

        /// Whether each ends above the one before it, and none follows one without end.
        public static boolean areRising(List<Band> bands) {
            for (var i = 1; i < bands.size(); i++) {
                var before = bands.get(i - 1).upTo();
                var end = bands.get(i).upTo();
                if (before.isEmpty()
                        || (end.isPresent() && end.getAsLong() <= before.getAsLong())) {
                    return false;
                }
            }
            return !bands.isEmpty();
        }

        private static List<Band> rising(List<Band> bands) {
            if (!areRising(bands)) {
                throw new IllegalArgumentException("bands rise, and there is at least one");
            }
            return List.copyOf(bands);
        }

        private static Optional<Money> price(List<Band> bands, long measure) {
            return bands.stream()
                    .filter(band -> band.reaches(measure))
                    .findFirst()
                    .map(Band::amount);
        }
    }
}

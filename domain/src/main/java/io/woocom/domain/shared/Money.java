package io.woocom.domain.shared;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/// An exact amount in the minor units of an ISO 4217 currency: 1999 USD is nineteen dollars and
/// ninety-nine cents. Arithmetic throws {@link ArithmeticException} on overflow and {@link
/// IllegalArgumentException} on mixed currencies; it never rounds, except {@link #times(Rate)},
/// which rounds half up once.
public record Money(long amount, Currency currency) implements Comparable<Money> {

    public static Money of(long amount, String currencyCode) {
        return new Money(amount, Currency.getInstance(currencyCode));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public static Money sum(Currency currency, Iterable<Money> parts) {
        var total = zero(currency);
        for (var part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, same(other).amount), currency);
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(amount, count), currency);
    }

    /// This amount multiplied by a rate, rounded half up to a minor unit.
    public Money times(Rate rate) {
        return rounded(rate.value().multiply(BigDecimal.valueOf(amount)));
    }

    /// The share of this amount that is contained in it when `rate` has been added: amount × rate /
    /// (1 + rate).
    public Money containedPart(BigDecimal rate) {
        var part = rate.multiply(BigDecimal.valueOf(amount));
        var whole = BigDecimal.ONE.add(rate);
        return new Money(part.divide(whole, 0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /// What the first `units` of `all` equal parts come to, rounded half up: as `units` grows to
    /// `all`, the differences add up to this amount.
    public Money part(int units, int all) {
        var exact = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(units));
        var part = exact.divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
        return new Money(part.longValueExact(), currency);
    }

    /// Splits this amount in proportion to the weights without losing a minor unit: the largest
    /// remainders get the units left over, ties go to the earlier weight. All-zero weights give
    /// everything to the first.
    public List<Money> allocate(List<Long> weights) {
        return split(weights.stream().map(BigInteger::valueOf).toList());
    }

    /// {@link #allocate} for weights that are fractions, of any number of decimals.
    public List<Money> share(List<BigDecimal> weights) {
        var decimals = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return split(
                weights.stream().map(weight -> weight.setScale(decimals).unscaledValue()).toList());
    }

    private List<Money> split(List<BigInteger> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException(
                    "weights must be given and not negative, were " + weights);
        }
        var total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() == 0) {
            return IntStream.range(0, weights.size())
                    .mapToObj(i -> i == 0 ? this : zero(currency))
                    .toList();
        }
        var shares = new ArrayList<Long>();
        var remainders = new ArrayList<BigInteger>();
        var left = amount;
        for (var weight : weights) {
            var parts = BigInteger.valueOf(amount).multiply(weight).divideAndRemainder(total);
            var share = parts[0].longValueExact();
            shares.add(share);
            remainders.add(parts[1].abs());
            left -= share;
        }
        var byRemainder =
                IntStream.range(0, shares.size()).boxed().collect(toCollection(ArrayList::new));
        byRemainder.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
        for (var i = 0; i < Math.abs(left); i++) {
            var index = byRemainder.get(i);
            shares.set(index, shares.get(index) + Long.signum(left));
        }
        return shares.stream().map(share -> new Money(share, currency)).toList();
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean isNegative() {
        return amount < 0;
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(amount, same(other).amount);
    }

    /// For people who read explanations and logs, not for storing: `USD 19.99`.
    @Override
    public String toString() {
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        return currency.getCurrencyCode()
                + " "
                + BigDecimal.valueOf(amount, digits).toPlainString();
    }

    private Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "cannot mix " + currency + " with " + other.currency);
        }
        return other;
    }
}

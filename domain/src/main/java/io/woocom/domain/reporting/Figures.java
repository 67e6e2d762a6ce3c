package io.woocom.domain.reporting;

import io.woocom.domain.shared.Money;
import java.util.EnumMap;
import java.util.Map;

/// So much of each figure; what is not named is zero. Below zero where more was taken back than
/// sold.
public record Figures(Map<Figure, Long> amounts) {

    public static final Figures NONE = new Figures(Map.of());

    /// Zero and nothing are the same.
    public Figures {
        var present = new EnumMap<Figure, Long>(Figure.class);
        amounts.forEach((figure, amount) -> {
            if (amount != 0) {
                present.put(figure, amount);
            }
        });
        amounts = Map.copyOf(present);
    }

    public long of(Figure figure) {
        return amounts.getOrDefault(figure, 0L);
    }

    public Figures with(Figure figure, long amount) {
        var more = new EnumMap<Figure, Long>(Figure.class);
        more.putAll(amounts);
        more.put(figure, amount);
        return new Figures(more);
    }

    public Figures with(Figure figure, Money money) {
        return with(figure, money.amount());
    }

    public Figures plus(Figures other) {
        var sum = this;
        for (var more : other.amounts.entrySet()) {
            sum = sum.with(more.getKey(), Math.addExact(of(more.getKey()), more.getValue()));
        }
        return sum;
    }

    public Figures negated() {
        var none = NONE;
        for (var amount : amounts.entrySet()) {
            none = none.with(amount.getKey(), Math.negateExact(amount.getValue()));
        }
        return none;
    }

    public boolean isNothing() {
        return amounts.isEmpty();
    }
}

package io.woocom.domain.coupon;

import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Holds a coupon against a cart: its limits first, since they cannot be helped, then its period,
/// its goods and its minimum.
public record Judging(Coupon coupon, List<Mark> marks, Currency currency, Instant now) {

    public Judging {
        marks = List.copyOf(marks);
    }

    public Judgement of(List<Goods> goods) {
        var eligible = goods.stream().map(this::eligible).toList();
        return limit().<Judgement>map(Judgement.UsedUp::new)
                .or(() -> obstacle(goods, eligible).map(Judgement.DoesNotApply::new))
                .orElseGet(() -> applied(eligible));
    }

    private Optional<String> limit() {
        if (coupon.isUsedUp()) {
            return Optional.of(named("has been used as often as it can be"));
        }
        return coupon.isUsedUp(marks)
                ? Optional.of(named("can be used no more often by one buyer"))
                : Optional.empty();
    }

    private Optional<String> obstacle(List<Goods> goods, List<Money> eligible) {
        var terms = coupon.content().terms();
        if (coupon.archived() || !coupon.content().active()) {
            return Optional.of(named("is not valid"));
        }
        if (terms.from().filter(now::isBefore).isPresent()) {
            return Optional.of(named("is not valid yet"));
        }
        if (terms.until().filter(end -> !now.isBefore(end)).isPresent()) {
            return Optional.of(named("has expired"));
        }
        if (isInAnotherCurrency()) {
            return Optional.of(named("is not for this currency"));
        }
        if (goods.stream().noneMatch(terms::cover)) {
            return Optional.of(named("is for other goods than those in the cart"));
        }
        var sum = Money.sum(currency, eligible);
        return terms.minimum()
                .filter(least -> sum.compareTo(least) < 0)
                .map(least -> named("needs " + least + " of goods that it is for, not " + sum));
    }

    private boolean isInAnotherCurrency() {
        var fixed =
                coupon.content().worth() instanceof Worth.Fixed(var amount)
                        && !amount.currency().equals(currency);
        return fixed
                || coupon.content()
                        .terms()
                        .minimum()
                        .filter(least -> !least.currency().equals(currency))
                        .isPresent();
    }

    private Judgement applied(List<Money> eligible) {
        var sum = Money.sum(currency, eligible);
        return switch (coupon.content().worth()) {
            case Worth.Percent(var rate) ->
                    off(eligible, sum.times(rate), rate.percent() + " of " + sum);
            case Worth.Fixed(var amount) ->
                    off(eligible, amount.compareTo(sum) > 0 ? sum : amount, amount + " off " + sum);
            case Worth.FreeShipping() ->
                    new Judgement.Applies(
                            eligible.stream().map(_ -> Money.zero(currency)).toList(),
                            Money.zero(currency),
                            true,
                            coupon.code() + ": free shipping");
        };
    }

    private Judgement off(List<Money> eligible, Money discount, String how) {
        var each = discount.allocate(eligible.stream().map(Money::amount).toList());
        return new Judgement.Applies(each, discount, false, coupon.code() + ": " + how);
    }

    private Money eligible(Goods goods) {
        return coupon.content().terms().cover(goods) ? goods.subtotal() : Money.zero(currency);
    }

    private String named(String what) {
        return "the coupon " + coupon.code() + " " + what;
    }
}

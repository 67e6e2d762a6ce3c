package io.woocom.domain.cart;

import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.Goods;
import io.woocom.domain.coupon.Judgement;
import io.woocom.domain.coupon.Judging;
import io.woocom.domain.pricing.Basket;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The coupons of a cart, held against its goods.
record Vouchers(List<CartQuote.Voucher> all) {

    static Vouchers of(Cart cart, CartQuote.Facts facts, List<Goods> goods) {
        return new Vouchers(
                cart.coupons().stream().map(coupon -> judged(cart, coupon, facts, goods)).toList());
    }

    private static CartQuote.Voucher judged(
            Cart cart, CartCoupon coupon, CartQuote.Facts facts, List<Goods> goods) {
        var found = Optional.ofNullable(facts.coupons().get(coupon.id()));
        var judgement =
                found.map(one -> judging(one, cart, facts).of(goods))
                        .orElseGet(() ->
                                new Judgement.DoesNotApply(
                                        "the coupon " + coupon.code() + " does not exist"));
        return new CartQuote.Voucher(coupon, found, judgement);
    }

    private static Judging judging(Coupons.Found found, Cart cart, CartQuote.Facts facts) {
        return new Judging(found.coupon(), found.marks(), cart.currency(), facts.now());
    }

    /// What all of them take off one line.
    Money discount(int line, Money none) {
        var discount = none;
        for (var voucher : all) {
            if (voucher.judgement() instanceof Judgement.Applies applies) {
                discount = discount.plus(applies.each().get(line));
            }
        }
        return discount;
    }

    List<Basket.Allowance> allowances() {
        return all.stream()
                .flatMap(voucher ->
                        voucher.judgement() instanceof Judgement.Applies applies
                                ? Optional.of(allowance(applies)).stream()
                                : Optional.<Basket.Allowance>empty().stream())
                .toList();
    }

    private static Basket.Allowance allowance(Judgement.Applies applies) {
        return new Basket.Allowance(applies.detail(), applies.discount(), applies.freesShipping());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var i = 0; i < all.size(); i++) {
            var judgement = all.get(i).judgement();
            if (!(judgement instanceof Judgement.Applies)) {
                problems.add(
                        Problem.of("coupon_not_applicable", "/coupons/" + i, judgement.detail()));
            }
        }
        return problems;
    }
}

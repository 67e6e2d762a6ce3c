package io.woocom.domain.coupon;

import static io.woocom.domain.coupon.CouponFixture.aCoupon;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatACouponGivesTest {

    private static final CountingIds IDS = new CountingIds();
    private static final ProductId MUG = ProductId.next(IDS);
    private static final ProductId TEE = ProductId.next(IDS);
    private static final CategoryId KITCHEN = CategoryId.next(IDS);
    private static final CategoryId HOME = CategoryId.next(IDS);

    @Test
    void a_percentage_is_rounded_once_and_shared_by_largest_remainder() {
        var applied = applied(aCoupon("TEN"), mug(333), mug(333), mug(339));

        assertThat(applied.discount()).isEqualTo(usd(101));
        assertThat(applied.each()).containsExactly(usd(34), usd(33), usd(34));
        assertThat(applied.detail()).isEqualTo("TEN: 10 % of USD 10.05");
    }

    @Test
    void ties_go_by_line_order() {
        assertThat(applied(aCoupon("ONE").off(1), mug(500), mug(500)).each())
                .containsExactly(usd(1), usd(0));
    }

    @Test
    void an_amount_is_never_more_than_the_goods_it_is_for() {
        var coupon = aCoupon("FIVE").off(500).on(MUG);

        assertThat(applied(coupon, mug(300), tee(2_000)).each()).containsExactly(usd(300), usd(0));
    }

    @Test
    void goods_are_meant_by_product_or_by_a_category_with_all_below_it() {
        var coupon = aCoupon("HOME").percent("0.5").on(HOME).on(TEE);

        assertThat(applied(coupon, mug(1_000), tee(2_000), other(4_000)).each())
                .containsExactly(usd(500), usd(1_000), usd(0));
    }

    @Test
    void free_shipping_takes_nothing_off_the_goods() {
        var applied = applied(aCoupon("SHIP").freeingShipping(), mug(1_000));

        assertThat(applied.freesShipping()).isTrue();
        assertThat(applied.discount()).isEqualTo(usd(0));
    }

    @Test
    void the_minimum_counts_eligible_goods_before_the_discount() {
        var coupon = aCoupon("TEN").on(MUG).from(1_000);

        assertThat(applied(coupon, mug(1_000)).discount()).isEqualTo(usd(100));
        assertThat(judged(coupon, mug(999), tee(5_000)))
                .isEqualTo(
                        new Judgement.DoesNotApply(
                                "the coupon TEN needs USD 10.00 of goods that it is for,"
                                        + " not USD 9.99"));
    }

    @Test
    void the_period_begins_with_its_first_instant_and_ends_before_its_last() {
        var end = MORNING.plusSeconds(60);
        var coupon = aCoupon("TEN").between(MORNING, end).build();

        assertThat(at(coupon, MORNING.minusMillis(1)).detail()).endsWith("is not valid yet");
        assertThat(at(coupon, MORNING)).isInstanceOf(Judgement.Applies.class);
        assertThat(at(coupon, end.minusMillis(1))).isInstanceOf(Judgement.Applies.class);
        assertThat(at(coupon, end).detail()).endsWith("has expired");
    }

    @Test
    void what_is_inactive_archived_for_other_goods_or_another_currency_gives_nothing() {
        assertThat(judged(aCoupon("TEN").inactive(), mug(1)).detail()).endsWith("is not valid");
        assertThat(at(aCoupon("TEN").build().outOfUse(), MORNING).detail())
                .endsWith("is not valid");
        assertThat(judged(aCoupon("TEN").on(TEE), mug(1)).detail()).contains("other goods");
        var euro = Currency.getInstance("EUR");
        var judging = new Judging(aCoupon("FIVE").off(500).build(), List.of(), euro, MORNING);
        assertThat(judging.of(List.of()).detail()).endsWith("is not for this currency");
    }

    @Test
    void a_buyer_who_used_it_up_is_told_so() {
        var coupon = aCoupon("TEN").limitedForEachTo(2).build();

        assertThat(marked(coupon, 1)).isInstanceOf(Judgement.Applies.class);
        assertThat(marked(coupon, 2)).isInstanceOf(Judgement.UsedUp.class);
        assertThat(coupon.redeem(List.of(new Mark("ada", 2)), 0)).isEmpty();
    }

    private static Judgement marked(Coupon coupon, int used) {
        var marks = List.of(new Mark("ada", used));
        return new Judging(coupon, marks, Currency.getInstance("USD"), MORNING)
                .of(List.of(mug(1_000)));
    }

    private static Judgement.Applies applied(CouponFixture coupon, Goods... goods) {
        var judgement = judged(coupon, goods);
        assertThat(judgement).asInstanceOf(type(Judgement.Applies.class)).isNotNull();
        return (Judgement.Applies) judgement;
    }

    private static Judgement judged(CouponFixture coupon, Goods... goods) {
        return new Judging(coupon.build(), List.of(), Currency.getInstance("USD"), MORNING)
                .of(Stream.of(goods).toList());
    }

    private static Judgement at(Coupon coupon, Instant now) {
        return new Judging(coupon, List.of(), Currency.getInstance("USD"), now)
                .of(List.of(mug(1_000)));
    }

    private static Goods mug(long cents) {
        return new Goods(MUG, List.of(KITCHEN, HOME), usd(cents));
    }

    private static Goods tee(long cents) {
        return new Goods(TEE, List.of(), usd(cents));
    }

    private static Goods other(long cents) {
        return new Goods(ProductId.next(IDS), List.of(), usd(cents));
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}

package io.woocom.domain.coupon;

import static io.woocom.domain.coupon.CouponFixture.aCoupon;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Staff give out coupons and change them while shoppers use them.
class EditingCouponsTest {

    private final SettableClock clock = new SettableClock();
    private final CountingIds ids = new CountingIds();
    private final Memory memory = new Memory(clock);
    private final InMemoryCoupons coupons = new InMemoryCoupons(memory);
    private final InMemoryProducts products = new InMemoryProducts(memory);
    private final InMemoryCategories categories = new InMemoryCategories(memory);
    private final CreateCoupon createCoupon =
            new CreateCoupon(coupons, products, categories, ids, clock);
    private final EditCoupon editCoupon =
            new EditCoupon(coupons, products, categories, new ImmediateRetries());

    @Test
    void goods_that_do_not_exist_are_named_all_at_once() {
        var content = aCoupon("TEN").on(ProductId.next(ids)).on(CategoryId.next(ids)).content();

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> createCoupon.create(content, Optional.empty()))
                .satisfies(refusal ->
                        assertThat(refusal.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/products/0", "/categories/0"));
    }

    @Test
    void terms_that_contradict_each_other_are_refused() {
        var backwards = aCoupon("TEN").between(MORNING, MORNING).content();
        var uneven = aCoupon("TEN").limitedTo(1).limitedForEachTo(2).content();
        for (var content : List.of(backwards, uneven)) {
            assertThatExceptionOfType(Refusal.Invalid.class)
                    .isThrownBy(() -> createCoupon.create(content, Optional.empty()));
        }
    }

    @Test
    void a_limit_is_not_lowered_below_what_was_used_not_even_meanwhile() {
        var coupon = createCoupon.create(aCoupon("TEN").limitedTo(4).content(), Optional.empty());
        use(coupon, "first", 0);
        memory.beforeNextWrite(() -> use(coupon, "second", 0));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> lower(coupon, 1))
                .withMessageContaining("used 2 times");
        assertThat(lower(coupon, 2).isUsedUp()).isTrue();
    }

    @Test
    void an_edit_keeps_the_uses() {
        var coupon = createCoupon.create(aCoupon("TEN").limitedTo(1).content(), Optional.empty());
        use(coupon, "first", 0);
        var edited = lower(coupon, 500);

        assertThat(edited.used()).isEqualTo(1);
        assertThat(edited.shares()).hasSize(Share.MOST_SHARES);
        assertThat(edited.shares().stream().mapToInt(share -> share.most().orElseThrow()).sum())
                .isEqualTo(500);
    }

    private Coupon lower(Coupon coupon, int limit) {
        return editCoupon.edit(
                new EditCoupon.Request(
                        coupon.id(),
                        Optional.empty(),
                        Optional.empty(),
                        present -> present.become(aCoupon("TEN").limitedTo(limit).content())));
    }

    private void use(Coupon coupon, String order, int share) {
        coupons.count(order, List.of(new Redemption(coupon.id(), share, List.of(), 0)));
    }
}

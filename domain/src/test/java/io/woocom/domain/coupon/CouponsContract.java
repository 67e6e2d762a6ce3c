package io.woocom.domain.coupon;

import static io.woocom.domain.coupon.CouponFixture.aCoupon;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of coupons promises. It is empty at first.
public interface CouponsContract extends KeepsClaimsContract {

    Coupons coupons();

    @Override
    default KeepsClaims keeper() {
        return coupons();
    }

    @Test
    default void a_coupon_is_found_as_it_was_saved() {
        var ids = new CountingIds();
        for (var coupon :
                List.of(
                        aCoupon("TEN"),
                        aCoupon("FIVE-OFF").off(500).from(2_000).limitedTo(10),
                        aCoupon("Ship.Free").freeingShipping().limitedForEachTo(1).inactive(),
                        aCoupon("SUMMER")
                                .between(MORNING, MORNING.plusSeconds(60))
                                .on(ProductId.next(ids))
                                .on(CategoryId.next(ids))
                                .limitedTo(100_000))) {
            var saved = saved(coupon);

            assertThat(coupons().find(saved.id())).contains(saved);
            assertThat(saved.revision().version()).isEqualTo(1);
            assertThat(saved.used()).isZero();
        }
    }

    @Test
    default void a_code_is_found_in_whatever_case_and_given_once() {
        var first = saved(aCoupon("Welcome10"));
        var second = aCoupon("WELCOME10").build();

        assertThat(coupons().idOf(new CouponCode("welcome10"))).contains(first.id());
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> coupons().save(second, Optional.empty()))
                .satisfies(met -> assertThat(met.code()).isEqualTo("code_taken"));
        assertThat(coupons().find(second.id())).isEmpty();
    }

    @Test
    default void a_code_is_free_again_when_its_coupon_is_renamed_or_archived() {
        var renamed = saved(aCoupon("SPRING"));
        saved(renamed.become(aCoupon("SUMMER").content()));
        var archived = saved(aCoupon("SPRING"));
        saved(archived.outOfUse());

        var heir = saved(aCoupon("spring"));

        assertThat(coupons().idOf(new CouponCode("SPRING"))).contains(heir.id());
        assertThat(coupons().idOf(new CouponCode("SUMMER"))).contains(renamed.id());
        assertThat(coupons().find(archived.id()).map(Coupon::archived)).contains(true);
    }

    @Test
    default void the_second_writer_of_a_version_is_stale() {
        var seen = saved(aCoupon("TEN"));
        var changed = saved(seen.become(aCoupon("TEN").percent("0.2").content()));

        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> saved(seen.outOfUse()));
        assertThat(coupons().find(seen.id())).contains(changed);
        assertThat(coupons().idOf(seen.code())).contains(seen.id());
    }

    @Test
    default void a_limit_may_come_grow_shrink_and_go() {
        var coupon = saved(aCoupon("TEN").limitedTo(3));
        for (var limit : List.of(1_000, 7, 400)) {
            coupon = saved(coupon.become(aCoupon("TEN").limitedTo(limit).content()));

            assertThat(coupons().find(coupon.id())).contains(coupon);
            assertThat(coupon.shares().stream().mapToInt(share -> share.most().orElseThrow()).sum())
                    .isEqualTo(limit);
        }
        var unlimited = saved(coupon.become(aCoupon("TEN").content()));

        assertThat(coupons().find(coupon.id())).contains(unlimited);
        assertThat(unlimited.shares()).allMatch(share -> share.most().isEmpty());
    }

    @Test
    default void the_same_request_makes_one_coupon() {
        var first = aCoupon("TEN").build();
        var claim = aClaim(first.id().value());
        coupons().save(first, Optional.of(claim));

        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> coupons().save(aCoupon("TEN").build(), Optional.of(claim)))
                .satisfies(met -> assertThat(met.result()).isEqualTo(first.id().value()));
    }

    @Test
    default void all_are_listed_newest_first_page_by_page() {
        var made = new ArrayList<CouponId>();
        for (var i = 0; i < 7; i++) {
            var at = MORNING.plus(Duration.ofMinutes(i));
            made.addFirst(saved(aCoupon("C" + i).madeAt(at).limitedTo(5)).id());
        }
        var listed = new ArrayList<CouponId>();
        var page = Optional.of(Page.Request.first(3));
        while (page.isPresent()) {
            var found = coupons().list(page.get());
            found.items().forEach(coupon -> listed.add(coupon.id()));
            page = found.next().map(after -> new Page.Request(3, Optional.of(after)));
        }

        assertThat(listed).isEqualTo(made);
    }

    private Coupon saved(CouponFixture coupon) {
        return saved(coupon.build());
    }

    private Coupon saved(Coupon coupon) {
        return coupons().save(coupon, Optional.empty());
    }
}

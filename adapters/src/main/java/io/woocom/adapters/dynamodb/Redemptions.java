package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.COUPONS;

import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Redemption;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// The coupon's part of placing an order, and of its inverse. The limit stands inside the write:
/// that is why a coupon is never used more often than it may be. What an order counted is noted
/// under the order's id, and the note goes with giving it back: that is why it goes back once.
final class Redemptions {

    private final Session session;
    private final Reads reads;

    Redemptions(Session session) {
        this.session = session;
        this.reads = new Reads(session);
    }

    /// To blame if the coupon cannot be used like this any more.
    static final class Used extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient CouponId coupon;

        Used(CouponId coupon) {
            super(null, null, false, false);
            this.coupon = coupon;
        }

        CouponId coupon() {
            return coupon;
        }
    }

    List<Fragment> count(OrderId order, List<Redemption> redemptions) {
        var fragments = new ArrayList<Fragment>();
        for (var redemption : redemptions) {
            var coupon = redemption.coupon();
            fragments.add(
                    used(CouponItems.share(coupon, redemption.share()), 1)
                            .when("attribute_not_exists(#most) OR #used < #most")
                            .or(Rank.COUPON, _ -> new Used(coupon)));
            for (var mark : redemption.marks()) {
                fragments.add(
                        used(CouponMarks.key(mark), 1)
                                .when("attribute_not_exists(#used) OR #used < :each")
                                .value(":each", redemption.mostEach())
                                .or(Rank.COUPON, _ -> new Used(coupon)));
            }
        }
        if (!redemptions.isEmpty()) {
            fragments.add(
                    new Edit(session.name(COUPONS), key(order))
                            .set(new Attributes().list("uses", redemptions, Redemptions::use))
                            .or(Rank.COUPON, _ -> new IllegalStateException("nothing was asked")));
        }
        return fragments;
    }

    List<Fragment> giveBack(OrderId order) {
        var fragments = new ArrayList<Fragment>();
        reads.find(COUPONS, key(order))
                .ifPresent(note -> {
                    for (var use : note.list("uses")) {
                        var coupon = new CouponId(use.text("coupon"));
                        fragments.add(givenBack(CouponItems.share(coupon, use.count("share"))));
                        use.texts("marks")
                                .forEach(mark -> fragments.add(givenBack(CouponMarks.key(mark))));
                    }
                    fragments.add(forgotten(order));
                });
        return fragments;
    }

    private Fragment givenBack(Key key) {
        return used(key, -1)
                .when("#used > :none")
                .value(":none", 0)
                .or(
                        Rank.COUPON,
                        _ -> new IllegalStateException("fewer uses are counted than orders made"));
    }

    private Fragment forgotten(OrderId order) {
        var delete =
                Delete.builder()
                        .tableName(session.name(COUPONS))
                        .key(key(order).attributes())
                        .conditionExpression("attribute_exists(pk)")
                        .build();
        return new Fragment(
                TransactWriteItem.builder().delete(delete).build(),
                Rank.VERSION,
                _ -> Refusal.stale("this order"));
    }

    private Edit used(Key key, int times) {
        return new Edit(session.name(COUPONS), key).add("used", times);
    }

    private static Key key(OrderId order) {
        return new Key("order#" + order.value(), "redemption");
    }

    private static Attributes use(Redemption redemption) {
        return new Attributes()
                .text("coupon", redemption.coupon().value())
                .count("share", redemption.share())
                .texts("marks", redemption.marks());
    }
}

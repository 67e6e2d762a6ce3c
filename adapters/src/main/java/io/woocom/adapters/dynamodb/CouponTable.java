package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.COUPONS;

import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.Redeemer;
import io.woocom.domain.coupon.Share;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// Coupons, each one item, with an item for its code, whose key makes it unique, and one for each
/// share of its uses. A coupon is read with all shares that it can have, so that nobody needs to
/// know before how many there are. An archived coupon has no code any more.
final class CouponTable implements Coupons {

    private static final int LIST_SHARDS = 2;

    private static final ShardedList.Order NEWEST =
            new ShardedList.Order(Optional.of("by_creation"), "creation_shard", "created", true);

    private final Session session;
    private final Reads reads;
    private final Claims claims;

    CouponTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.claims = new Claims(session, COUPONS);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public Optional<CouponId> idOf(CouponCode code) {
        return reads.find(COUPONS, key(code)).map(item -> new CouponId(item.text("coupon")));
    }

    @Override
    public Optional<Found> find(CouponId id, Set<Redeemer> buyers) {
        var marks = CouponMarks.keys(id, buyers);
        var keys = shares(id);
        keys.add(CouponItems.key(id));
        marks.forEach(mark -> keys.add(CouponMarks.key(mark)));
        var read = reads.findAll(COUPONS, keys);
        return Optional.ofNullable(read.get(CouponItems.key(id)))
                .map(item ->
                        new Found(CouponItems.coupon(item, read), CouponMarks.marks(marks, read)));
    }

    @Override
    public Page<Coupon> list(Page.Request page) {
        var found =
                new ShardedList(session, COUPONS)
                        .page(
                                ShardedList.shards("", LIST_SHARDS),
                                NEWEST,
                                ShardedList.Range.ALL,
                                ShardedList.Filter.NONE,
                                page);
        var keys = new ArrayList<Key>();
        found.items().forEach(item -> keys.addAll(shares(id(item))));
        var read = reads.findAll(COUPONS, keys);
        return found.map(item -> CouponItems.coupon(item, read));
    }

    @Override
    public Coupon save(Coupon coupon, Optional<Claim> claim) {
        var document =
                new Document(
                        COUPONS,
                        CouponItems.key(coupon.id()),
                        coupon.id().value(),
                        coupon.revision(),
                        CouponItems.body(coupon),
                        List.of());
        var fragments = new ArrayList<Fragment>();
        claim.map(claims::fragment).ifPresent(fragments::add);
        fragments.add(document.fragment(session, listed(document.edit(session), coupon)));
        fragments.addAll(codes(coupon));
        for (var number = 0; number < coupon.shares().size(); number++) {
            fragments.add(laid(coupon.id(), number, coupon.shares().get(number)));
        }
        new Writes(session.client()).commit(fragments);
        return coupon.at(document.nextRevision());
    }

    /// The shard does not depend on anything that changes.
    private static Edit listed(Edit edit, Coupon coupon) {
        var shard = Math.floorMod(coupon.id().hashCode(), LIST_SHARDS);
        return edit.set(
                new Attributes()
                        .text("creation_shard", Integer.toString(shard))
                        .text("created", Sort.by(coupon.createdAt(), coupon.id().value())));
    }

    private Fragment laid(CouponId id, int number, Share share) {
        var edit = new Edit(session.name(COUPONS), CouponItems.share(id, number));
        var most = share.most();
        if (most.isEmpty()) {
            return edit.remove("most").or(Rank.COUPON, _ -> Refusal.stale("this coupon"));
        }
        return edit.set("most", AttributeValue.fromN(Integer.toString(most.get())))
                .setTo("used", "if_not_exists(#used, :none)")
                .value(":none", 0)
                .when("attribute_not_exists(#used) OR #used <= :most")
                .or(Rank.COUPON, _ -> Refusal.stale("this coupon"));
    }

    private List<Fragment> codes(Coupon coupon) {
        var fragments = new ArrayList<Fragment>();
        if (!coupon.archived()) {
            fragments.add(taken(coupon));
        }
        codeBefore(coupon)
                .filter(code -> coupon.archived() || !code.key().equals(coupon.code().key()))
                .ifPresent(code -> fragments.add(freed(code, coupon.id())));
        return fragments;
    }

    /// Guarded by the version: nobody else changes it meanwhile.
    private Optional<CouponCode> codeBefore(Coupon coupon) {
        return coupon.revision().isNew()
                ? Optional.empty()
                : find(coupon.id()).filter(before -> !before.archived()).map(Coupon::code);
    }

    private Fragment taken(Coupon coupon) {
        return new Edit(session.name(COUPONS), key(coupon.code()))
                .set(new Attributes().text("coupon", coupon.id().value()))
                .when("attribute_not_exists(#pk) OR #coupon = :coupon")
                .or(
                        Rank.HANDLE,
                        _ ->
                                Refusal.conflict(
                                        "code_taken",
                                        "another coupon has the code " + coupon.code()));
    }

    private Fragment freed(CouponCode code, CouponId coupon) {
        var delete =
                Delete.builder()
                        .tableName(session.name(COUPONS))
                        .key(key(code).attributes())
                        .conditionExpression("coupon = :coupon")
                        .expressionAttributeValues(
                                new Attributes().text(":coupon", coupon.value()).toMap())
                        .build();
        return new Fragment(
                TransactWriteItem.builder().delete(delete).build(),
                Rank.HANDLE,
                _ -> Refusal.stale("this coupon"));
    }

    private static List<Key> shares(CouponId id) {
        var keys = new ArrayList<Key>();
        for (var number = 0; number < Share.MOST_SHARES; number++) {
            keys.add(CouponItems.share(id, number));
        }
        return keys;
    }

    private static CouponId id(Item item) {
        return new CouponId(item.map("body").text("id"));
    }

    private static Key key(CouponCode code) {
        return new Key("code#" + code.key(), "handle");
    }
}

package io.woocom.domain.coupon;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Coupons in a map: the contract without a database, and the coupon's part of placing an order.
public final class InMemoryCoupons implements Coupons {

    private final Map<CouponId, Coupon> coupons = new HashMap<>();
    private final Map<String, Integer> marks = new HashMap<>();
    private final Map<String, List<Redemption>> notes = new HashMap<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryCoupons(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
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
        return memory.atomically(() ->
                coupons.values().stream()
                        .filter(coupon -> !coupon.archived())
                        .filter(coupon -> coupon.code().key().equals(code.key()))
                        .map(Coupon::id)
                        .findFirst());
    }

    @Override
    public Optional<Found> find(CouponId id, Set<Redeemer> buyers) {
        return memory.atomically(() ->
                Optional.ofNullable(coupons.get(id))
                        .map(coupon ->
                                new Found(
                                        coupon,
                                        buyers.stream().map(buyer -> mark(id, buyer)).toList())));
    }

    @Override
    public Page<Coupon> list(Page.Request page) {
        return memory.atomically(() -> {
            var rest =
                    coupons.values().stream()
                            .sorted((one, other) -> place(other).compareTo(place(one)))
                            .filter(coupon ->
                                    page.after()
                                            .map(after -> place(coupon).compareTo(after) < 0)
                                            .orElse(true))
                            .toList();
            var items = rest.subList(0, Math.min(page.limit(), rest.size()));
            return items.size() == rest.size()
                    ? Page.last(items)
                    : new Page<>(items, Optional.of(place(items.getLast())));
        });
    }

    @Override
    public Coupon save(Coupon coupon, Optional<Claim> claim) {
        return memory.write(() -> {
            claims.requireFree(claim);
            var stored = Optional.ofNullable(coupons.get(coupon.id()));
            if (stored.map(Coupon::revision).orElse(Revision.NEW).version()
                    != coupon.revision().version()) {
                throw Refusal.stale("this coupon");
            }
            if (idOf(coupon.code()).filter(other -> !other.equals(coupon.id())).isPresent()
                    && !coupon.archived()) {
                throw Refusal.conflict("code_taken", "another coupon has this code");
            }
            var saved = with(coupon, laid(coupon, stored)).at(coupon.revision().next(0));
            coupons.put(saved.id(), saved);
            claims.keep(claim);
            return saved;
        });
    }

    /// The uses are what they are.
    private static List<Share> laid(Coupon coupon, Optional<Coupon> stored) {
        var shares = new ArrayList<Share>();
        for (var i = 0; i < coupon.shares().size(); i++) {
            var number = i;
            var used =
                    stored.filter(before -> number < before.shares().size())
                            .map(before -> before.shares().get(number).used())
                            .orElse(0);
            var most = coupon.shares().get(i).most();
            if (most.filter(limit -> used > limit).isPresent()) {
                throw Refusal.stale("this coupon");
            }
            shares.add(new Share(used, most));
        }
        return shares;
    }

    /// The first half of a placement: the coupon that cannot be used like this.
    public Optional<CouponId> notToBeUsed(List<Redemption> redemptions) {
        return redemptions.stream()
                .filter(redemption ->
                        !shares(redemption).get(redemption.share()).hasRoom()
                                || redemption.marks().stream()
                                        .anyMatch(mark ->
                                                marks.getOrDefault(mark, 0)
                                                        >= redemption.mostEach()))
                .map(Redemption::coupon)
                .findFirst();
    }

    /// The second half.
    public void count(String order, List<Redemption> redemptions) {
        redemptions.forEach(redemption -> use(redemption, 1));
        if (!redemptions.isEmpty()) {
            notes.put(order, redemptions);
        }
    }

    public void giveBack(String order) {
        Optional.ofNullable(notes.remove(order))
                .ifPresent(uses -> uses.forEach(redemption -> use(redemption, -1)));
    }

    private void use(Redemption redemption, int times) {
        var coupon = coupon(redemption);
        var shares = new ArrayList<>(coupon.shares());
        var share = shares.get(redemption.share());
        shares.set(redemption.share(), new Share(share.used() + times, share.most()));
        coupons.put(coupon.id(), with(coupon, shares));
        redemption.marks().forEach(mark -> marks.merge(mark, times, Integer::sum));
    }

    private List<Share> shares(Redemption redemption) {
        return coupon(redemption).shares();
    }

    private Coupon coupon(Redemption redemption) {
        return Optional.ofNullable(coupons.get(redemption.coupon())).orElseThrow();
    }

    private Mark mark(CouponId coupon, Redeemer buyer) {
        var key =
                switch (buyer) {
                    case Redeemer.ByEmail(var normalised) -> coupon + "/" + normalised;
                    case Redeemer.ByCustomer(var customer) -> coupon + "/" + customer;
                };
        return new Mark(key, marks.getOrDefault(key, 0));
    }

    private static Coupon with(Coupon coupon, List<Share> shares) {
        return new Coupon(
                coupon.id(),
                coupon.content(),
                coupon.archived(),
                shares,
                coupon.createdAt(),
                coupon.revision());
    }

    private static String place(Coupon coupon) {
        return "%020d/%s".formatted(coupon.createdAt().toEpochMilli(), coupon.id());
    }
}

package io.woocom.domain.coupon;

import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A coupon and how often it was used. What staff edit is its {@link Content}.
public record Coupon(
        CouponId id,
        Content content,
        boolean archived,
        List<Share> shares,
        Instant createdAt,
        Revision revision) {

    public Coupon {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.size() > Share.MOST_SHARES) {
            throw new IllegalArgumentException("no coupon has " + shares.size() + " shares");
        }
    }

    public record Content(
            CouponCode code, Worth worth, Terms terms, Limits limits, boolean active) {}

    /// @throws Refusal.Invalid where the content contradicts itself
    public static Coupon create(CouponId id, Content content, Instant now) {
        check(content);
        var shares = Share.laid(List.of(), content.limits().total());
        return new Coupon(id, content, false, shares, now, Revision.NEW);
    }

    /// The same coupon with another content.
    ///
    /// @throws Refusal.Invalid where the content contradicts itself
    /// @throws Refusal.Conflict `conflict` for a limit below what was used, or an archived coupon
    public Coupon become(Content next) {
        if (next.equals(content)) {
            return this;
        }
        if (archived) {
            throw Refusal.conflict("conflict", "this coupon is archived");
        }
        check(next);
        var limit = next.limits().total();
        if (limit.filter(most -> most < used()).isPresent()) {
            throw Refusal.conflict(
                    "conflict",
                    "this coupon was used "
                            + used()
                            + " times: to end it, make it inactive instead of lowering its limit");
        }
        var laid = limit.equals(content.limits().total()) ? shares : Share.laid(shares, limit);
        return new Coupon(id, next, archived, laid, createdAt, revision);
    }

    /// Nobody can use it any more; orders that did keep what they got.
    public Coupon outOfUse() {
        return archived ? this : new Coupon(id, content, true, shares, createdAt, revision);
    }

    /// The same coupon as it was read or saved.
    public Coupon at(Revision next) {
        return new Coupon(id, content, archived, shares, createdAt, next);
    }

    public CouponCode code() {
        return content.code();
    }

    public int used() {
        return shares.stream().mapToInt(Share::used).sum();
    }

    public boolean isUsedUp() {
        return shares.stream().noneMatch(Share::hasRoom);
    }

    /// One more use by a buyer with these marks, counted in a share that has room. Different
    /// spreads begin at different shares, so that many buyers do not meet in one.
    public Optional<Redemption> redeem(List<Mark> marks, int spread) {
        var limit = content.limits().perCustomer();
        if (isUsedUp(marks)) {
            return Optional.empty();
        }
        return IntStream.range(0, shares.size())
                .map(i -> Math.floorMod(spread + i, shares.size()))
                .filter(share -> shares.get(share).hasRoom())
                .boxed()
                .findFirst()
                .map(share ->
                        new Redemption(
                                id,
                                share,
                                limit.isPresent()
                                        ? marks.stream().map(Mark::key).toList()
                                        : List.of(),
                                limit.orElse(0)));
    }

    boolean isUsedUp(List<Mark> marks) {
        return content.limits()
                .perCustomer()
                .filter(most -> marks.stream().anyMatch(mark -> mark.used() >= most))
                .isPresent();
    }

    private static void check(Content content) {
        var problems = new ArrayList<Problem>();
        if (content.terms().endBeforeTheyStart()) {
            problems.add(Problem.of("too_small", "/ends_at", "a coupon ends after it starts"));
        }
        var total = content.limits().total();
        if (content.limits()
                .perCustomer()
                .filter(each -> total.filter(all -> each > all).isPresent())
                .isPresent()) {
            problems.add(
                    Problem.of(
                            "too_large",
                            "/limit_per_customer",
                            "no buyer can use it more often than all together"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}

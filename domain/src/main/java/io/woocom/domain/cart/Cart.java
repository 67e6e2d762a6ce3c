package io.woocom.domain.cart;

import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A cart and what was chosen for it. Every change renews its life. A record of this many parts is
/// copied whole, hence the length of this file.
public record Cart(
        CartId id,
        Owner owner,
        ChannelId channel,
        Currency currency,
        Locale locale,
        CartStatus status,
        List<CartLine> lines,
        List<CartCoupon> coupons,
        Optional<Contact> contact,
        Optional<ShippingMethodId> shipping,
        Instant createdAt,
        Instant expiresAt,
        Revision revision) {

    /// So many lines, their stock and the order itself fit one DynamoDB transaction of 100 actions.
    public static final int MOST_LINES = 80;

    /// For now. The field is a list, so that there may be more one day.
    public static final int MOST_COUPONS = 1;

    public static final Duration LIFE = Duration.ofDays(30);

    public Cart {
        lines = List.copyOf(lines);
        coupons = List.copyOf(coupons);
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a cart holds at most " + MOST_LINES + " lines");
        }
        if (lines.stream().map(CartLine::variant).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("a variant has one line: its demand is one sum");
        }
        if (coupons.size() > MOST_COUPONS) {
            throw new IllegalArgumentException("a cart holds at most " + MOST_COUPONS + " coupon");
        }
    }

    public static Cart open(CartId id, Owner owner, Currency currency, Locale locale, Instant now) {
        return new Cart(
                id,
                owner,
                ChannelId.DEFAULT,
                currency,
                locale,
                new CartStatus.Active(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                now,
                now.plus(LIFE),
                Revision.NEW);
    }

    /// The same variant again makes its line longer; another one begins a new line.
    ///
    /// @throws Refusal.Conflict `cart_full` at the 81st line or the 10,000th unit of one,
    ///   `conflict` if the cart is not active any more
    public Change<Cart, CartEvent> add(
            LineId line, ProductId product, VariantId variant, Quantity quantity, Instant now) {
        requireActive(now);
        var same = lineOf(variant);
        if (same.isPresent()) {
            return changed(now, replacing(same.get().with(same.get().quantity().plus(quantity))));
        }
        if (lines.size() == MOST_LINES) {
            throw Refusal.conflict("cart_full", "a cart holds at most " + MOST_LINES + " lines");
        }
        var longer = new ArrayList<>(lines);
        longer.add(new CartLine(line, product, variant, quantity, CartLine.BUCKETS_AT_FIRST));
        return changed(now, longer);
    }

    /// @throws Refusal.NotFound if there is no such line
    public Change<Cart, CartEvent> resize(LineId id, Quantity quantity, Instant now) {
        requireActive(now);
        var line = line(id).orElseThrow(() -> Refusal.notFound("this line"));
        return line.quantity().equals(quantity)
                ? Change.none(this)
                : changed(now, replacing(line.with(quantity)));
    }

    /// A line that is not there (any more) is removed by doing nothing.
    public Change<Cart, CartEvent> remove(LineId id, Instant now) {
        requireActive(now);
        return line(id).isEmpty()
                ? Change.none(this)
                : changed(now, lines.stream().filter(line -> !line.id().equals(id)).toList());
    }

    public Change<Cart, CartEvent> reach(Contact next, Instant now) {
        requireActive(now);
        return contact.equals(Optional.of(next))
                ? Change.none(this)
                : Change.to(copy(now, lines, coupons, Optional.of(next), shipping));
    }

    public Change<Cart, CartEvent> ship(ShippingMethodId method, Instant now) {
        requireActive(now);
        return shipping.equals(Optional.of(method))
                ? Change.none(this)
                : Change.to(copy(now, lines, coupons, contact, Optional.of(method)));
    }

    /// Whether it applies is looked at whenever the cart is read. The same coupon again is no
    /// change.
    ///
    /// @throws Refusal.Conflict `conflict` if another coupon is on the cart
    public Change<Cart, CartEvent> redeem(CartCoupon coupon, Instant now) {
        requireActive(now);
        if (coupon(coupon.id()).isPresent()) {
            return Change.none(this);
        }
        if (coupons.size() == MOST_COUPONS) {
            throw Refusal.conflict(
                    "conflict",
                    "one coupon a cart: take " + coupons.getFirst().code() + " off first");
        }
        var longer = new ArrayList<>(coupons);
        longer.add(coupon);
        return Change.to(copy(now, lines, longer, contact, shipping));
    }

    /// A coupon that is not there (any more) is taken off by doing nothing.
    public Change<Cart, CartEvent> renounce(CouponId id, Instant now) {
        requireActive(now);
        return coupon(id).isEmpty()
                ? Change.none(this)
                : Change.to(
                        copy(
                                now,
                                lines,
                                coupons.stream().filter(one -> !one.id().equals(id)).toList(),
                                contact,
                                shipping));
    }

    /// The cart closes because it became this order. Its contact goes with the order.
    ///
    /// @throws Refusal.Conflict if it was closed before
    public Cart ordered(String order) {
        if (!(status instanceof CartStatus.Active)) {
            throw closed();
        }
        return withStatus(new CartStatus.Ordered(order), lines);
    }

    /// The cart closes because all that was in it went into another one.
    public Change<Cart, CartEvent> mergedInto(CartId other, Instant now) {
        if (status.equals(new CartStatus.Merged(other))) {
            return Change.none(this);
        }
        requireActive(now);
        if (other.equals(id)) {
            throw Refusal.conflict("conflict", "a cart is not merged into itself");
        }
        return Change.to(
                withStatus(new CartStatus.Merged(other), List.of()),
                new CartEvent.Merged(id, other, now));
    }

    /// Remembers over how many buckets each variant's stock lies, and what its coupons are; not a
    /// change that anybody sees.
    public Cart seen(Map<VariantId, Integer> buckets, Map<CouponId, CartCoupon> known) {
        return new Cart(
                id,
                owner,
                channel,
                currency,
                locale,
                status,
                lines.stream()
                        .map(line ->
                                line.seenOver(buckets.getOrDefault(line.variant(), line.buckets())))
                        .toList(),
                coupons.stream().map(coupon -> known.getOrDefault(coupon.id(), coupon)).toList(),
                contact,
                shipping,
                createdAt,
                expiresAt,
                revision);
    }

    /// The same cart as it was read or saved.
    public Cart at(Revision next) {
        return new Cart(
                id, owner, channel, currency, locale, status, lines, coupons, contact, shipping,
                createdAt, expiresAt, next);
    }

    public boolean isActive(Instant now) {
        return status instanceof CartStatus.Active && now.isBefore(expiresAt);
    }

    public Optional<CartLine> line(LineId wanted) {
        return lines.stream().filter(line -> line.id().equals(wanted)).findFirst();
    }

    public Optional<CartLine> lineOf(VariantId variant) {
        return lines.stream().filter(line -> line.variant().equals(variant)).findFirst();
    }

    private Optional<CartCoupon> coupon(CouponId wanted) {
        return coupons.stream().filter(coupon -> coupon.id().equals(wanted)).findFirst();
    }

    /// @throws Refusal.Conflict if the cart was ordered, merged or has expired
    public void requireActive(Instant now) {
        if (!isActive(now)) {
            throw closed();
        }
    }

    private static Refusal closed() {
        return Refusal.conflict("conflict", "this cart is not active any more");
    }

    private Change<Cart, CartEvent> changed(Instant now, List<CartLine> next) {
        return Change.to(copy(now, next, coupons, contact, shipping));
    }

    private List<CartLine> replacing(CartLine next) {
        return lines.stream().map(line -> line.id().equals(next.id()) ? next : line).toList();
    }

    private Cart withStatus(CartStatus next, List<CartLine> left) {
        return new Cart(
                id,
                owner,
                channel,
                currency,
                locale,
                next,
                left,
                coupons,
                Optional.empty(),
                shipping,
                createdAt,
                expiresAt,
                revision);
    }

    private Cart copy(
            Instant now,
            List<CartLine> nextLines,
            List<CartCoupon> nextCoupons,
            Optional<Contact> nextContact,
            Optional<ShippingMethodId> nextShipping) {
        return new Cart(
                id,
                owner,
                channel,
                currency,
                locale,
                status,
                nextLines,
                nextCoupons,
                nextContact,
                nextShipping,
                createdAt,
                now.plus(LIFE),
                revision);
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartCoupon;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.CartLine;
import io.woocom.domain.cart.CartStatus;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Any values that the domain allows, the same for the same seed.
class Generated {

    final Random random;
    final CountingIds ids;

    Generated(long seed) {
        random = new Random(seed);
        ids = new CountingIds(seed << 20);
    }

    <T> Optional<T> maybe(Supplier<T> some) {
        return random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
    }

    <T> List<T> some(int most, Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(most + 1)).toList();
    }

    @SafeVarargs
    final <T> T one(Supplier<? extends T>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    Instant instant() {
        return Instant.ofEpochSecond(
                1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000));
    }

    /// Reserved words, spaces, and letters of several alphabets included; never empty.
    String text() {
        return one(
                () -> "Name " + random.nextInt(), () -> "Größe “M” — 日本", () -> "size", () -> " ");
    }

    Owner owner() {
        return one(
                () -> new Owner.Guest(GuestId.next(ids)),
                () -> new Owner.Customer(CustomerId.next(ids)));
    }

    Locale locale() {
        return one(() -> Locale.US, () -> Locale.forLanguageTag("de-AT"), () -> Locale.ENGLISH);
    }

    Currency currency() {
        return Currency.getInstance(one(() -> "USD", () -> "JPY", () -> "BHD"));
    }

    Revision revision() {
        var logged = random.nextInt(5);
        return new Revision(1 + random.nextInt(9), logged + random.nextInt(5), logged);
    }

    Contact contact() {
        return new Contact(new Email("ada@example.com"), address(), address());
    }

    Address address() {
        return new Address(
                "A" + text(),
                maybe(this::text),
                "A" + text(),
                maybe(this::text),
                "A" + text(),
                Optional.of("CA"),
                Optional.of("A 1-" + random.nextInt(1_000)),
                one(() -> "US", () -> "DE"),
                maybe(this::text));
    }

    Cart cart() {
        return new Cart(
                CartId.next(ids),
                owner(),
                new ChannelId(text()),
                currency(),
                locale(),
                one(
                        CartStatus.Active::new,
                        () -> new CartStatus.Merged(CartId.next(ids)),
                        () -> new CartStatus.Ordered(ids.next("ord_"))),
                some(Cart.MOST_LINES, this::cartLine),
                some(Cart.MOST_COUPONS, this::cartCoupon),
                maybe(this::contact),
                maybe(() -> ShippingMethodId.next(ids)),
                instant(),
                instant(),
                revision());
    }

    Quantity quantity() {
        return new Quantity(1 + random.nextInt(Quantity.MOST));
    }

    private CartCoupon cartCoupon() {
        return new CartCoupon(
                CouponId.next(ids),
                new CouponCode("C-" + random.nextInt(999)),
                random.nextBoolean());
    }

    private CartLine cartLine() {
        return new CartLine(
                LineId.next(ids),
                ProductId.next(ids),
                VariantId.next(ids),
                quantity(),
                1 + random.nextInt(16));
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Mark;
import io.woocom.domain.coupon.Redeemer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How often each buyer has used a coupon. The table never sees who: a mark's key is a hash of what
/// the buyer is known by together with the coupon, so that marks of two coupons cannot be matched.
final class CouponMarks {

    private CouponMarks() {}

    static Key key(String mark) {
        return new Key("mark#" + mark, "mark");
    }

    static List<String> keys(CouponId coupon, Set<Redeemer> buyers) {
        return buyers.stream().map(buyer -> hash(coupon + "\n" + text(buyer))).toList();
    }

    /// @param read these marks among others; one that is missing counts nothing
    static List<Mark> marks(List<String> keys, Map<Key, Item> read) {
        return keys.stream()
                .map(key ->
                        new Mark(
                                key,
                                Optional.ofNullable(read.get(key(key)))
                                        .map(item -> item.count("used"))
                                        .orElse(0)))
                .toList();
    }

    private static String text(Redeemer buyer) {
        return switch (buyer) {
            case Redeemer.ByEmail(var normalised) -> "email:" + normalised;
            case Redeemer.ByCustomer(var customer) -> "customer:" + customer.value();
        };
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

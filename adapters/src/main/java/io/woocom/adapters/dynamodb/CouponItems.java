package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Limits;
import io.woocom.domain.coupon.Share;
import io.woocom.domain.coupon.Terms;
import io.woocom.domain.coupon.Worth;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Coupons as attributes: the content in one item, each share of the uses in another.
final class CouponItems {

    private CouponItems() {}

    static Key key(CouponId id) {
        return new Key("coupon#" + id.value(), "coupon");
    }

    /// With the number in the partition key, so that shares lie in different partitions.
    static Key share(CouponId id, int number) {
        return new Key("uses#" + id.value() + "#" + number, "share");
    }

    static Attributes body(Coupon coupon) {
        var content = coupon.content();
        var terms = content.terms();
        var body =
                worth(content.worth())
                        .text("id", coupon.id().value())
                        .text("code", content.code().value())
                        .map("minimum", terms.minimum(), CouponItems::money)
                        .time("from", terms.from())
                        .time("until", terms.until())
                        .texts("products", terms.products().stream().map(ProductId::value).toList())
                        .texts(
                                "categories",
                                terms.categories().stream().map(CategoryId::value).toList())
                        .flag("active", content.active())
                        .flag("archived", coupon.archived())
                        .number("shares", coupon.shares().size())
                        .time("created_at", coupon.createdAt());
        content.limits().total().ifPresent(most -> body.number("limit", most));
        content.limits().perCustomer().ifPresent(most -> body.number("limit_each", most));
        return body;
    }

    /// @param read its shares among others; one that is missing was never used
    static Coupon coupon(Item item, Map<Key, Item> read) {
        var body = item.map("body");
        var id = new CouponId(body.text("id"));
        return new Coupon(
                id,
                new Coupon.Content(
                        new CouponCode(body.text("code")),
                        worth(body),
                        terms(body),
                        new Limits(integer(body, "limit"), integer(body, "limit_each")),
                        body.flag("active")),
                body.flag("archived"),
                shares(id, body.integer("shares"), read),
                body.time("created_at"),
                Document.revision(item));
    }

    private static List<Share> shares(CouponId id, int number, Map<Key, Item> read) {
        var shares = new ArrayList<Share>();
        for (var i = 0; i < number; i++) {
            var item = Optional.ofNullable(read.get(share(id, i)));
            shares.add(
                    new Share(
                            item.map(found -> found.count("used")).orElse(0),
                            item.flatMap(found -> integer(found, "most"))));
        }
        return shares;
    }

    private static Terms terms(Item body) {
        return new Terms(
                body.findMap("minimum").map(CouponItems::money),
                body.findTime("from"),
                body.findTime("until"),
                body.texts("products").stream().map(ProductId::new).toList(),
                body.texts("categories").stream().map(CategoryId::new).toList());
    }

    private static Attributes worth(Worth worth) {
        return switch (worth) {
            case Worth.Percent(var rate) -> new Attributes().text("percent", rate.toString());
            case Worth.Fixed(var amount) -> new Attributes().map("fixed", money(amount));
            case Worth.FreeShipping() -> new Attributes();
        };
    }

    private static Worth worth(Item body) {
        return body.findText("percent")
                .<Worth>map(rate -> new Worth.Percent(Rate.of(rate)))
                .or(() -> body.findMap("fixed").map(amount -> new Worth.Fixed(money(amount))))
                .orElseGet(Worth.FreeShipping::new);
    }

    private static Attributes money(Money money) {
        return new Attributes()
                .number("amount", money.amount())
                .text("currency", money.currency().getCurrencyCode());
    }

    private static Money money(Item money) {
        return Money.of(money.number("amount"), money.text("currency"));
    }

    private static Optional<Integer> integer(Item item, String name) {
        return item.findNumber(name).map(Math::toIntExact);
    }
}

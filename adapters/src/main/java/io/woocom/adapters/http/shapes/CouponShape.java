package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.Judgement;
import io.woocom.domain.coupon.Worth;
import io.woocom.domain.shared.Money;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Coupons: whole for staff, and on a shopper's cart what they do there.
public final class CouponShape {

    private CouponShape() {}

    public static Map<String, @Nullable Object> of(Coupon coupon) {
        var content = coupon.content();
        var terms = content.terms();
        return worth(
                        Members.of("id", coupon.id().value()).and("code", content.code().value()),
                        content.worth())
                .and("minimum", terms.minimum().map(Values::money))
                .and("starts_at", terms.from().map(Values::time))
                .and("ends_at", terms.until().map(Values::time))
                .and("products", terms.products().stream().map(ProductId::value).toList())
                .and("categories", terms.categories().stream().map(CategoryId::value).toList())
                .and("limit_total", content.limits().total())
                .and("limit_per_customer", content.limits().perCustomer())
                .and("used", coupon.used())
                .and("active", content.active())
                .and("status", coupon.archived() ? "archived" : "active")
                .and("created_at", Values.time(coupon.createdAt()))
                .tree();
    }

    static Object onCart(CartQuote.Voucher voucher, Money none) {
        var code =
                voucher.found().map(found -> found.coupon().code()).orElse(voucher.coupon().code());
        var members = Members.of("id", voucher.coupon().id().value()).and("code", code.value());
        var applies = voucher.judgement() instanceof Judgement.Applies;
        var discount =
                voucher.judgement() instanceof Judgement.Applies applied
                        ? applied.discount()
                        : none;
        return voucher.found()
                .map(found -> worth(members, found.coupon().content().worth()))
                .orElseGet(() -> members.and("kind", null).and("value", null))
                .and("applies", applies)
                .and("discount", Values.money(discount))
                .tree();
    }

    private static Members worth(Members members, Worth worth) {
        return switch (worth) {
            case Worth.Percent(var rate) ->
                    members.and("kind", "percent").and("value", rate.toString());
            case Worth.Fixed(var amount) ->
                    members.and("kind", "fixed").and("value", Values.money(amount));
            case Worth.FreeShipping() ->
                    members.and("kind", "free_shipping").and("value", Optional.empty());
        };
    }
}

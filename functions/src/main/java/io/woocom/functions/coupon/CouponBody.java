package io.woocom.functions.coupon;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Patch;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.Limits;
import io.woocom.domain.coupon.Terms;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a coupon as staff write it: whole for a new one, in parts for an edit. Amounts are in the
/// store's currency.
final class CouponBody {

    private static final int MOST_GOODS = 100;
    private static final int MOST_USES = 100_000_000;

    private final WorthBody worth;
    private final Optional<CouponCode> code;
    private final Patch<Money> minimum;
    private final Patch<Instant> from;
    private final Patch<Instant> until;
    private final Optional<List<ProductId>> products;
    private final Optional<List<CategoryId>> categories;
    private final Patch<Integer> total;
    private final Patch<Integer> perCustomer;
    private final Optional<Boolean> active;

    private CouponBody(Fields fields, Currency currency, boolean whole) {
        var named = whole ? fields.required("code") : fields.optional("code");
        code = named.text(64, CouponCode::isValid, CouponCode::new, "letters, digits, -, _ and .");
        worth = new WorthBody(fields, currency, whole);
        minimum = money(fields.nullable("minimum"), currency);
        from = time(fields.nullable("starts_at"));
        until = time(fields.nullable("ends_at"));
        products = ids(fields, "products", ProductId.PREFIX, ProductId::new);
        categories = ids(fields, "categories", CategoryId.PREFIX, CategoryId::new);
        total = uses(fields.nullable("limit_total"));
        perCustomer = uses(fields.nullable("limit_per_customer"));
        active = fields.optional("active").flag();
        fields.check();
    }

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    static Coupon.Content fresh(Fields fields, Currency currency) {
        var body = new CouponBody(fields, currency, true);
        return new Coupon.Content(
                body.code.orElseThrow(),
                body.worth.fresh(),
                body.terms(Terms.NONE),
                body.limits(Limits.NONE),
                body.active.orElse(true));
    }

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    static CouponBody changes(Fields fields, Currency currency) {
        return new CouponBody(fields, currency, false);
    }

    Coupon.Content over(Coupon.Content present) {
        return new Coupon.Content(
                code.orElse(present.code()),
                worth.over(present.worth()),
                terms(present.terms()),
                limits(present.limits()),
                active.orElse(present.active()));
    }

    private Terms terms(Terms present) {
        return new Terms(
                minimum.over(present.minimum()),
                from.over(present.from()),
                until.over(present.until()),
                products.orElse(present.products()),
                categories.orElse(present.categories()));
    }

    private Limits limits(Limits present) {
        return new Limits(total.over(present.total()), perCustomer.over(present.perCustomer()));
    }

    private static Patch<Money> money(Field field, Currency currency) {
        return field.patch(field.money(currency));
    }

    private static Patch<Instant> time(Field field) {
        return field.patch(field.time());
    }

    private static Patch<Integer> uses(Field field) {
        return field.patch(field.integer(1, MOST_USES).map(Math::toIntExact));
    }

    /// A text of another form names nothing.
    private static <T> Optional<List<T>> ids(
            Fields fields, String name, String prefix, Function<String, T> form) {
        return fields.optional(name)
                .set(
                        0,
                        MOST_GOODS,
                        field -> {
                            var text = field.text(1, 100);
                            return text.filter(id -> !Ids.fits(prefix, id)).isPresent()
                                    ? field.fault("not_allowed", "this does not exist")
                                    : text.map(form);
                        });
    }
}

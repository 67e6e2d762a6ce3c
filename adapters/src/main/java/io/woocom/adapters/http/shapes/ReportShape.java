package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.reporting.Dimension;
import io.woocom.domain.reporting.Figure;
import io.woocom.domain.reporting.SalesRow;
import io.woocom.domain.reporting.Shelf;
import io.woocom.domain.reporting.Ware;
import io.woocom.domain.reporting.Worth;
import io.woocom.domain.shared.Money;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of reports, flat, so that each member is a column of a table, too.
public final class ReportShape {

    private ReportShape() {}

    public static Map<String, @Nullable Object> of(Dimension by, SalesRow row) {
        var members = Members.none();
        switch (by) {
            case DAY -> members.and("day", row.key());
            case PRODUCT -> row.ware().ifPresent(ware -> name(members, ware));
            case COUPON -> members.and("coupon", row.key());
            case COUNTRY -> members.and("country", row.key().equals("none") ? null : row.key());
        }
        members.and("currency", row.currency().getCurrencyCode());
        for (var figure : Figure.values()) {
            if (by != Dimension.PRODUCT || figure.isOfLines()) {
                var amount = row.figures().of(figure);
                members.and(
                        Values.name(figure),
                        figure.isMoney()
                                ? Values.money(new Money(amount, row.currency()))
                                : amount);
            }
        }
        return members.tree();
    }

    public static Map<String, @Nullable Object> of(Worth worth) {
        return Members.of("currency", worth.currency().map(Currency::getCurrencyCode))
                .and("variants", worth.variants())
                .and("units", worth.units())
                .and(
                        "value",
                        worth.currency()
                                .map(currency -> Values.money(new Money(worth.amount(), currency))))
                .tree();
    }

    public static Map<String, @Nullable Object> of(Shelf shelf) {
        var members = Members.none();
        name(members, shelf.ware());
        return members.and("available", shelf.available())
                .and("on_hand", shelf.onHand())
                .and("reserved", shelf.onHand() - shelf.available())
                .and("currency", shelf.price().map(price -> price.currency().getCurrencyCode()))
                .and("regular_price", shelf.price().map(Values::money))
                .tree();
    }

    private static void name(Members members, Ware ware) {
        members.and("product_id", ware.product().value())
                .and("variant_id", ware.variant().value())
                .and("sku", ware.sku())
                .and("title", ware.title());
    }
}

package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.ordering.OrderLine;
import io.woocom.domain.ordering.Units;

/// Agreed lines as attributes.
final class OrderLineItems {

    private OrderLineItems() {}

    static Attributes line(OrderLine line, Amounts amounts) {
        return new Attributes()
                .text("id", line.id().value())
                .text("product", line.product().value())
                .text("variant", line.variant().value())
                .text("sku", line.sku())
                .text("title", line.title())
                .number("quantity", line.quantity().value())
                .number("unit_price", amounts.number(line.unitPrice()))
                .count("discount", amounts.number(line.discount()))
                .number("total", amounts.number(line.total()))
                .number("net", amounts.number(line.net()))
                .count("tax", amounts.number(line.tax()))
                .number("gross", amounts.number(line.gross()))
                .flag("ships", line.requiresShipping())
                .count("cancelled", line.units().cancelled())
                .count("shipped", line.units().shipped())
                .count("returned", line.units().returned())
                .count("refunded", line.units().refunded())
                .count("restocked", line.units().restocked());
    }

    static OrderLine line(Item line, Amounts amounts) {
        return new OrderLine(
                new LineId(line.text("id")),
                new ProductId(line.text("product")),
                new VariantId(line.text("variant")),
                line.text("sku"),
                line.text("title"),
                amounts.money(line, "unit_price"),
                amounts.money(line, "discount"),
                amounts.money(line, "total"),
                amounts.money(line, "net"),
                amounts.money(line, "tax"),
                amounts.money(line, "gross"),
                line.flag("ships"),
                new Units(
                        line.integer("quantity"),
                        line.count("cancelled"),
                        line.count("shipped"),
                        line.count("returned"),
                        line.count("refunded"),
                        line.count("restocked")));
    }
}

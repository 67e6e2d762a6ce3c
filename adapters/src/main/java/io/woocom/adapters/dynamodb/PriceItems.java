package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.shared.Money;

/// A price as a map: amounts in minor units of its one currency.
final class PriceItems {

    private PriceItems() {}

    static Attributes of(Price price) {
        var attributes =
                new Attributes()
                        .text("channel", price.channel().value())
                        .text("currency", price.regular().currency().getCurrencyCode())
                        .number("regular", price.regular().amount());
        price.compareAt().ifPresent(other -> attributes.number("compare_at", other.amount()));
        return attributes.map(
                "sale",
                price.sale(),
                sale ->
                        new Attributes()
                                .number("price", sale.price().amount())
                                .time("from", sale.from())
                                .time("until", sale.until()));
    }

    static Price read(Item item) {
        return new Price(
                new ChannelId(item.text("channel")),
                money(item, item.number("regular")),
                item.findMap("sale").map(sale -> sale(item, sale)),
                item.findNumber("compare_at").map(amount -> money(item, amount)));
    }

    private static Price.Sale sale(Item item, Item sale) {
        return new Price.Sale(
                money(item, sale.number("price")), sale.findTime("from"), sale.findTime("until"));
    }

    private static Money money(Item item, long amount) {
        return Money.of(amount, item.text("currency"));
    }
}

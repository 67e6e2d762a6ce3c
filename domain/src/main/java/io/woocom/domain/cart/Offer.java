package io.woocom.domain.cart;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.pricing.Basket;
import io.woocom.domain.pricing.Quote;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import java.util.List;
import java.util.Optional;

/// What the shop says to one line of a cart: what it is now, what it costs, and whether it can be
/// had.
record Offer(
        CartLine line,
        String title,
        Optional<Variant> variant,
        Money price,
        boolean forSale,
        Stock stock) {

    String sku() {
        return variant.map(found -> found.sku().value()).orElse("");
    }

    boolean requiresShipping() {
        return variant.map(Variant::requiresShipping).orElse(true);
    }

    Basket.Item item() {
        return new Basket.Item(
                sku().isEmpty() ? line.variant().value() : sku(),
                price,
                line.quantity(),
                Money.zero(price.currency()),
                variant.map(Variant::taxCategory).orElse(TaxCategory.STANDARD),
                variant.map(Variant::taxable).orElse(true),
                requiresShipping());
    }

    CartQuote.Line line(int index, Quote.Line priced) {
        return new CartQuote.Line(
                line, sku(), title, variant, stock, priced, problems("/lines/" + index));
    }

    private List<Problem> problems(String pointer) {
        if (!forSale) {
            return List.of(
                    Problem.of("product_unavailable", pointer, "this is not for sale any more"));
        }
        if (!stock.covers(line.quantity().value())) {
            var left = Math.max(0, stock.available());
            return List.of(
                    Problem.shortage(
                            pointer, "only " + left + " of " + sku() + " can be had", left));
        }
        return List.of();
    }
}

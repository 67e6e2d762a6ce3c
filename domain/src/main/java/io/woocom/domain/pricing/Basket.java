package io.woocom.domain.pricing;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Quantity;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What is to be priced. Nothing in here comes from a client but quantities and the choice of a
/// shipping method.
public record Basket(
        Currency currency,
        List<Item> items,
        Optional<ShippingMethod> shipping,
        Optional<Region> shipTo,
        Optional<Region> billTo,
        List<Allowance> allowances) {

    public Basket {
        items = List.copyOf(items);
        allowances = List.copyOf(allowances);
    }

    /// Where a discount comes from, which the items have allocated to them already, or why shipping
    /// costs nothing.
    public record Allowance(String detail, Money discount, boolean freesShipping) {}

    public boolean shipsFree() {
        return allowances.stream().anyMatch(Allowance::freesShipping);
    }

    /// One line: `label` names it in the explanation. `discount` is what was allocated to the whole
    /// line.
    public record Item(
            String label,
            Money unitPrice,
            Quantity quantity,
            Money discount,
            TaxCategory taxCategory,
            boolean taxable,
            boolean requiresShipping) {

        public Item {
            if (discount.isNegative()
                    || discount.compareTo(unitPrice.times(quantity.value())) > 0) {
                throw new IllegalArgumentException(
                        "no discount of "
                                + discount
                                + " on "
                                + quantity.value()
                                + " × "
                                + unitPrice);
            }
        }

        public Money subtotal() {
            return unitPrice.times(quantity.value());
        }

        public Money discounted() {
            return subtotal().minus(discount);
        }
    }
}

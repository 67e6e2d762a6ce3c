package io.woocom.domain.ordering;

import io.woocom.domain.customer.Email;
import java.util.Optional;

/// Finds an order for somebody who knows its number and the address it was placed under. Both
/// together are a reason to write to that address, and no more.
public final class LookUpOrder {

    private final Orders orders;

    public LookUpOrder(Orders orders) {
        this.orders = orders;
    }

    public Optional<OrderId> lookUp(OrderNumber number, Email email) {
        return orders.findByNumber(number)
                .filter(found ->
                        found.contact()
                                .filter(contact ->
                                        contact.email().normalised().equals(email.normalised()))
                                .isPresent())
                .map(found -> found.order().id());
    }
}

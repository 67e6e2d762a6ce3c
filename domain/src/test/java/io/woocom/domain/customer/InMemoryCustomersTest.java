package io.woocom.domain.customer;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryCustomersTest implements CustomersContract {

    private final Customers customers = new InMemoryCustomers(new Memory(new SettableClock()));

    @Override
    public Customers customers() {
        return customers;
    }
}

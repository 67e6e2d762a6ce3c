package io.woocom.adapters.dynamodb;

import io.woocom.domain.customer.Customers;
import io.woocom.domain.customer.CustomersContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class CustomerTableTest implements CustomersContract {

    private final Customers customers =
            DynamoDb.customers(Engine.session(new SettableClock(), Tables.CUSTOMERS));

    @Override
    public Customers customers() {
        return customers;
    }
}

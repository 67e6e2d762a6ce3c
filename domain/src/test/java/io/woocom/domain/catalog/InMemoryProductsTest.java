package io.woocom.domain.catalog;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryProductsTest implements ProductsContract {

    private final Products products = new InMemoryProducts(new Memory(new SettableClock()));

    @Override
    public Products products() {
        return products;
    }
}

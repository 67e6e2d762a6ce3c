package io.woocom.domain.catalog;

class InMemoryProductsTest implements ProductsContract {

    private final Products products = new InMemoryProducts();

    @Override
    public Products products() {
        return products;
    }
}

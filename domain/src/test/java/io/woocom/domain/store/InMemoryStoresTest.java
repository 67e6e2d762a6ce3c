package io.woocom.domain.store;

class InMemoryStoresTest implements StoresContract {

    private final Stores stores = new InMemoryStores();

    @Override
    public Stores stores() {
        return stores;
    }
}

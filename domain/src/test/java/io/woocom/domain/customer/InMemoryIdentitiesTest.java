package io.woocom.domain.customer;

class InMemoryIdentitiesTest implements IdentitiesContract {

    private final InMemoryIdentities identities = new InMemoryIdentities();

    @Override
    public Identities identities() {
        return identities;
    }

    @Override
    public CustomerId signedUp(Identity identity) {
        var customer = CustomerFixture.aCustomerId();
        identities.put(customer, identity);
        return customer;
    }

    @Override
    public boolean isClosed(CustomerId customer) {
        return identities.isClosed(customer);
    }
}

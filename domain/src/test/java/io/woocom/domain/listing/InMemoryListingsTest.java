package io.woocom.domain.listing;

import java.util.Currency;

class InMemoryListingsTest implements ListingsContract {

    private final Listings listings = new InMemoryListings(Currency.getInstance("USD"));

    @Override
    public Listings listings() {
        return listings;
    }
}

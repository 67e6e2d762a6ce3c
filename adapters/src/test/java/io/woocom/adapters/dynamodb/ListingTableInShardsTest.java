package io.woocom.adapters.dynamodb;

import io.woocom.domain.listing.Listings;
import io.woocom.domain.listing.ListingsContract;
import io.woocom.domain.shared.SettableClock;
import java.util.Currency;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class ListingTableInShardsTest implements ListingsContract {

    private final Listings listings =
            DynamoDb.listings(
                    Engine.session(new SettableClock(), Tables.LISTING),
                    4,
                    () -> Currency.getInstance("USD"));

    @Override
    public Listings listings() {
        return listings;
    }
}

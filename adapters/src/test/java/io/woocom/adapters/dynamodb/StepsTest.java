package io.woocom.adapters.dynamodb;

import static io.woocom.domain.catalog.ProductFixture.MORNING;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.listing.ListingFixture.listed;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.listing.ListedPrices;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.listing.ListingQuery;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looking costs, in calls to the database: the same in a shop of a hundred products as in one
/// of two thousand.
@ExtendWith(Engine.class)
class StepsTest {

    private static final int SHARDS = 4;
    private static final Currency USD = Currency.getInstance("USD");
    private static final CategoryId KITCHEN = new CategoryId("cat_%026d".formatted(1));

    private final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
    private final Session plain = Engine.session(new SettableClock(), Tables.LISTING);
    private final Listings listings = listings(counting(plain));

    @ParameterizedTest
    @ValueSource(ints = {100, 2_000})
    void looking_costs_the_same_however_many_products_there_are(int products) {
        var last = fill(products);

        assertThat(calls(() -> listings.find(last.product().id()))).containsExactly("getItem");
        assertThat(calls(() -> listings.findBySlug(last.product().content().slug())))
                .containsExactly("query");
        for (var sort : List.of(ListingQuery.Sort.NEWEST, ListingQuery.Sort.PRICE)) {
            assertThat(calls(() -> page(sort, Optional.of(KITCHEN), Optional.empty())))
                    .containsExactlyElementsOf(List.of("query", "query", "query", "query"));
            assertThat(calls(() -> page(sort, Optional.empty(), Optional.of("mug"))))
                    .containsExactlyElementsOf(
                            List.of("query", "query", "query", "query", "batchGetItem"));
        }
    }

    private void page(ListingQuery.Sort sort, Optional<CategoryId> category, Optional<String> q) {
        var query =
                new ListingQuery(
                        category,
                        q,
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        sort);
        var first = listings.page(query, Page.Request.first(25));
        assertThat(first.items()).hasSize(25);
        assertThat(first.next()).isPresent();
    }

    /// Pages that the tests look at are put up as ever; for those in between the entries are
    /// enough, which saves most of the time.
    private Listing fill(int products) {
        var unobserved = listings(plain);
        var entries = new ListingEntries(SHARDS);
        var between = new HashMap<Key, Attributes>();
        var last = listed(aProduct());
        for (var i = 0; i < products; i++) {
            last = listed(aProduct().titled("Mug").in(KITCHEN));
            if (i < 40 || i >= products - 40) {
                unobserved.put(last, MORNING);
            } else {
                between.putAll(
                        entries.of(
                                Showing.of(last, ListedPrices.of(last, List.of(), USD, MORNING))));
                between.keySet().removeIf(key -> !isLookedAt(key));
            }
        }
        new Batches(plain, Tables.LISTING).write(between, List.of());
        return last;
    }

    private static boolean isLookedAt(Key key) {
        return key.pk().startsWith(ListingEntries.category(KITCHEN))
                || key.pk().startsWith(ListingEntries.word("mug"));
    }

    private List<String> calls(Runnable look) {
        calls.clear();
        look.run();
        return List.copyOf(calls);
    }

    private static Listings listings(Session session) {
        return DynamoDb.listings(session, SHARDS, () -> USD);
    }

    private Session counting(Session session) {
        return Tapped.session(
                session,
                (call, request) -> {
                    calls.add(call);
                    return request;
                });
    }
}

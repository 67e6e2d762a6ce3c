package io.woocom.adapters.dynamodb;

import static io.woocom.domain.catalog.ProductFixture.MORNING;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.listing.Listing;
import io.woocom.domain.listing.ListingFixture;
import io.woocom.domain.listing.ListingQuery;
import io.woocom.domain.listing.ListingQuery.Sort;
import io.woocom.domain.listing.Listings;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What remains when a projection is overtaken by another, or breaks off, between a page and its
/// entries.
@ExtendWith(Engine.class)
class InterruptedProjectionTest {

    private final SettableClock clock = new SettableClock();
    private final Session session = Engine.session(clock, Tables.LISTING);
    private final Listings listings = listings(session);
    private final Product product = aProduct().product();
    private final Listing red = page("Red mug", 1);
    private final Listing blue = page("Blue cup", 2);

    @Test
    void who_is_overtaken_by_a_later_version_leaves_nothing_of_the_earlier() {
        beforeItsEntries(() -> listings.put(blue, MORNING)).put(red, MORNING);

        assertThat(found("red")).isEmpty();
        assertThat(found("blue")).containsExactly(blue);
        assertThat(listed()).containsExactly(blue);
    }

    @Test
    void who_is_overtaken_by_a_removal_leaves_nothing() {
        beforeItsEntries(() -> listings.remove(product.id(), 2)).put(red, MORNING);

        assertThat(found("red")).isEmpty();
        assertThat(listed()).isEmpty();
    }

    @Test
    void who_removes_an_entry_that_came_back_meanwhile_puts_it_up_again() {
        listings.put(red, MORNING);
        var again = page("Red mug", 3);

        beforeItsEntries(() -> listings.put(again, MORNING)).put(blue, MORNING);

        assertThat(found("red")).containsExactly(again);
        assertThat(found("blue")).isEmpty();
        assertThat(listed()).containsExactly(again);
    }

    @Test
    void a_projection_that_broke_off_is_mended_when_it_is_tried_again() {
        listings.put(red, MORNING);
        brokenOff(blue);
        assertThat(found("red")).isNotEmpty();

        listings.put(blue, MORNING);

        assertThat(found("red")).isEmpty();
        assertThat(found("blue")).containsExactly(blue);
        assertThat(listed()).containsExactly(blue);
    }

    @Test
    void a_projection_that_broke_off_is_mended_by_a_later_one() {
        listings.put(red, MORNING);
        brokenOff(blue);

        listings.remove(product.id(), 3);

        assertThat(found("red")).isEmpty();
        assertThat(listed()).isEmpty();
    }

    @Test
    void one_that_was_overtaken_and_broke_off_has_left_nothing_older_once_it_is_tried_again() {
        overtakenAndBrokenOff(red, () -> listings.put(blue, MORNING));
        assertThat(found("red")).isNotEmpty();

        listings.put(red, MORNING);

        assertThat(found("red")).isEmpty();
        assertThat(found("blue")).containsExactly(blue);
        assertThat(listed()).containsExactly(blue);
    }

    @Test
    void one_that_was_overtaken_by_a_removal_and_broke_off_has_left_nothing_once_tried_again() {
        overtakenAndBrokenOff(red, () -> listings.remove(product.id(), 2));

        listings.put(red, MORNING);

        assertThat(found("red")).isEmpty();
        assertThat(listed()).isEmpty();
    }

    @Test
    void one_that_broke_off_and_is_never_tried_again_falls_due() {
        overtakenAndBrokenOff(red, () -> listings.put(blue, MORNING));
        assertThat(listings.pricesDueBy(clock.instant(), 9)).isEmpty();
        clock.pass(Duration.ofMinutes(2));
        assertThat(listings.pricesDueBy(clock.instant(), 9)).containsExactly(product.id());

        listings.put(blue, MORNING);

        assertThat(found("red")).isEmpty();
        assertThat(listings.pricesDueBy(clock.instant(), 9)).isEmpty();
    }

    /// It writes its entries after those of a later one, and stops before it finds that out.
    private void overtakenAndBrokenOff(Listing page, Runnable later) {
        var overtaken = new AtomicBoolean();
        var breaking =
                listings(
                        Tapped.session(
                                session,
                                (call, request) -> {
                                    if (overtaken.get() && call.equals("putItem")) {
                                        throw new IllegalStateException("broken off");
                                    }
                                    if (call.equals("batchWriteItem")) {
                                        later.run();
                                        overtaken.set(true);
                                    }
                                    return request;
                                }));
        assertThatThrownBy(() -> breaking.put(page, MORNING)).hasMessage("broken off");
    }

    private void brokenOff(Listing page) {
        var breaking =
                beforeItsEntries(() -> {
                    throw new IllegalStateException("broken off");
                });
        assertThatThrownBy(() -> breaking.put(page, MORNING)).hasMessage("broken off");
    }

    /// Listings in whose next change something happens after the page and before the entries.
    private Listings beforeItsEntries(Runnable meanwhile) {
        var first = new AtomicBoolean(true);
        return listings(
                Tapped.session(
                        session,
                        (call, request) -> {
                            if (call.equals("batchWriteItem") && first.getAndSet(false)) {
                                meanwhile.run();
                            }
                            return request;
                        }));
    }

    private List<Listing> listed() {
        return listings.page(ListingQuery.ALL, Page.Request.first(5)).items();
    }

    private List<Listing> found(String words) {
        var query =
                new ListingQuery(
                        Optional.empty(),
                        Optional.of(words),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Sort.NEWEST);
        return listings.page(query, Page.Request.first(5)).items();
    }

    private Listing page(String title, long version) {
        var content = aProduct().titled(title).content();
        var next =
                new Product(
                        product.id(), content, product.createdAt(), MORNING, product.revision());
        return ListingFixture.of(ListingFixture.version(next, version));
    }

    private static Listings listings(Session session) {
        return DynamoDb.listings(session, 2, () -> Currency.getInstance("USD"));
    }
}

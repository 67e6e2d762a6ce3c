package io.woocom.functions.listing;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.sqs.Queues;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.history.EventId;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.listing.FollowChange;
import io.woocom.domain.listing.InMemoryListings;
import io.woocom.domain.listing.ProjectListing;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/// One change may make many pages out of date: the projection tells itself to renew them, through
/// its own queue.
@SuppressWarnings("NullAway") // no function here looks at its context
class ListingProjectionTest {

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final InMemoryProducts products = new InMemoryProducts(memory);
    private final InMemoryCategories categories = new InMemoryCategories(memory);
    private final InMemoryStocks stocks = new InMemoryStocks(memory);
    private final InMemoryListings listings = new InMemoryListings(Currency.getInstance("USD"));
    private final CountingIds ids = new CountingIds();
    private final Queue queue = new Queue();
    private final ListingProjection projection =
            new ListingProjection(
                    new ProjectListing(products, categories, stocks, listings, clock),
                    new FollowChange(listings),
                    new RenewalMessages(new Queues(queue), "http://localhost/listing", ids, clock));

    @Test
    void all_pages_below_a_category_that_moved_are_renewed_by_messages_of_their_own() {
        var home = categories.save(aCategory("Home"));
        var garden = categories.save(aCategory("Garden"));
        var kitchen = categories.save(below(home, aCategory("Kitchen")));
        var mugs = new ArrayList<ProductId>();
        for (var i = 0; i < 230; i++) {
            var mug = aProduct().in(kitchen.id()).savedIn(products);
            tell("product.published", mug.id().value());
            mugs.add(mug.id());
        }
        assertThat(queue.waiting).isEmpty();
        categories.save(kitchen.become(below(garden, kitchen), MORNING), List.of(garden));

        tell("category.moved", kitchen.id().value());
        assertThat(queue.waiting).hasSize(101);
        drain();

        assertThat(mugs)
                .allSatisfy(id ->
                        assertThat(listings.find(id).orElseThrow().listedUnder())
                                .containsExactly(kitchen.id(), garden.id()));
    }

    @Test
    void the_groups_of_a_product_that_changed_are_renewed() {
        var mug = aProduct().priced(500).savedIn(products);
        var set = aProduct().showing(mug.id()).savedIn(products);
        tell("product.published", set.id().value());
        products.save(mug.become(aProduct().priced(700).content(), MORNING));

        tell("product.changed", mug.id().value());

        assertThat(queue.waiting).hasSize(1);
        assertThat(Envelope.read(queue.waiting.getFirst()).subject()).isEqualTo(set.id().value());
        drain();
        assertThat(queue.waiting).isEmpty();
    }

    private void drain() {
        while (!queue.waiting.isEmpty()) {
            handle(queue.waiting.poll());
        }
    }

    private void tell(String type, String subject) {
        var envelope = new Envelope(EventId.next(ids), type, clock.instant(), subject, 1, "", "{}");
        handle(envelope.json());
    }

    private void handle(String body) {
        var message = new SQSEvent.SQSMessage();
        message.setMessageId("1");
        message.setBody(body);
        var batch = new SQSEvent();
        batch.setRecords(List.of(message));
        assertThat(projection.handleRequest(batch, null).getBatchItemFailures()).isEmpty();
    }

    /// Keeps what it is sent.
    private static final class Queue implements SqsClient {

        private final Deque<String> waiting = new ArrayDeque<>();

        @Override
        public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
            request.entries().forEach(entry -> waiting.add(entry.messageBody()));
            return SendMessageBatchResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "sqs";
        }

        @Override
        public void close() {}
    }
}

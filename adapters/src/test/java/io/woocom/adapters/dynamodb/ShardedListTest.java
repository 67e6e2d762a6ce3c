package io.woocom.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.dynamodb.ShardedList.Filter;
import io.woocom.adapters.dynamodb.ShardedList.Order;
import io.woocom.adapters.dynamodb.ShardedList.Range;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Lists so long that a filter does not come to their end at once. DynamoDB ends a page of a query
/// after a megabyte that it read; the engine counts only what it found, so here a page ends after
/// twenty items.
@ExtendWith(Engine.class)
class ShardedListTest {

    private static final int LENGTH = 600;
    private static final int READ_AT_ONCE = 20;

    private final Session session = Engine.session(new SettableClock(), Tables.ORDER_LIST);
    private final ShardedList list =
            new ShardedList(Tapped.session(session, this::shortened), Tables.ORDER_LIST);
    private final AtomicInteger queries = new AtomicInteger();

    @BeforeEach
    void fill() {
        var items = new HashMap<Key, Attributes>();
        for (var i = 0; i < LENGTH; i++) {
            // three of four lie in the first shard, so that the second is read further
            var shard = i % 4 == 0 ? "list#1" : "list#0";
            items.put(new Key(shard, "%05d".formatted(i)), new Attributes().number("marked", i));
        }
        new Batches(session, Tables.ORDER_LIST).write(items, List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_selective_filter_shows_every_match_once_and_in_order(boolean descending) {
        var wanted = List.of(1, 250, 252, 253, 596, 599);
        var pages = pages(descending, filter(wanted));

        var found = pages.stream().flatMap(page -> page.items().stream()).map(this::number);
        assertThat(found).containsExactlyElementsOf(descending ? wanted.reversed() : wanted);
    }

    @Test
    void a_page_ends_before_its_list_rather_than_read_on_for_long() {
        var pages = pages(false, filter(List.of(599)));

        assertThat(queries.get()).isLessThanOrEqualTo(pages.size() * 2 * 5);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst().items()).isEmpty();
        assertThat(pages.getFirst().next()).isPresent();
        assertThat(pages.getLast().items()).hasSize(1);
    }

    private List<Page<Item>> pages(boolean descending, Filter filter) {
        var order = new Order(Optional.empty(), "pk", "sk", descending);
        var pages = new ArrayList<Page<Item>>();
        var next = Optional.<String>empty();
        do {
            var request = new Page.Request(2, next);
            var page = list.page(ShardedList.shards("list#", 2), order, Range.ALL, filter, request);
            pages.add(page);
            next = page.next();
        } while (next.isPresent());
        return pages;
    }

    private Filter filter(List<Integer> wanted) {
        var values = new Attributes();
        var names = new ArrayList<String>();
        for (var number : wanted) {
            names.add(":n" + number);
            values.number(":n" + number, number);
        }
        return new Filter("marked IN (" + String.join(", ", names) + ")", values, _ -> true);
    }

    private Object shortened(String call, Object request) {
        if (request instanceof QueryRequest query) {
            queries.incrementAndGet();
            return query.toBuilder().limit(READ_AT_ONCE).build();
        }
        return request;
    }

    private int number(Item item) {
        return item.integer("marked");
    }
}

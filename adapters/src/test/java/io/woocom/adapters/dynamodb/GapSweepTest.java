package io.woocom.adapters.dynamodb;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class GapSweepTest {

    private final SettableClock clock = new SettableClock();
    private final Session session =
            Engine.session(
                    clock,
                    Tables.CATALOG,
                    Tables.INVENTORY,
                    Tables.CARTS,
                    Tables.CUSTOMERS,
                    Tables.ORDERS);
    private final Outbox outbox = DynamoDb.outbox(session);

    @Test
    void an_event_of_a_product_is_found_until_the_log_has_it() {
        var mug = aProduct().savedIn(DynamoDb.products(session));
        var later = clock.instant().plusSeconds(1);
        assertThat(outbox.unloggedBefore(later, 5))
                .extracting(Fact::subject)
                .containsExactly(mug.id().value());
        assertThat(outbox.unloggedBefore(clock.instant(), 5)).isEmpty();

        outbox.acknowledge(mug.id().value(), 1);

        assertThat(outbox.unloggedBefore(later, 5)).isEmpty();
    }

    @Test
    void a_move_of_a_category_is_found_until_the_log_has_it() {
        var categories = DynamoDb.categories(session);
        var home = categories.save(aCategory("Home"));
        var kitchen = categories.save(aCategory("Kitchen"));
        var later = clock.instant().plusSeconds(1);
        assertThat(outbox.unloggedBefore(later, 5)).isEmpty();

        categories.save(kitchen.become(below(home, kitchen), clock.instant()), List.of(home));
        assertThat(outbox.unloggedBefore(later, 5))
                .extracting(Fact::type)
                .containsExactly("category.moved");

        outbox.acknowledge(kitchen.id().value(), 1);
        assertThat(outbox.unloggedBefore(later, 5)).isEmpty();
        assertThat(categories.all().categories()).hasSize(2);
    }

    @Test
    void an_acknowledged_product_can_still_be_edited_by_who_read_it_before() {
        var products = DynamoDb.products(session);
        var mug = aProduct().savedIn(products);
        outbox.acknowledge(mug.id().value(), 1);

        var archived = products.save(mug.archive(clock.instant()));

        assertThat(products.find(mug.id()).orElseThrow().revision().sequence()).isEqualTo(2);
        assertThat(outbox.unloggedBefore(clock.instant().plusSeconds(1), 5))
                .extracting(Fact::sequence)
                .containsExactly(archived.revision().sequence());
    }
}

package io.woocom.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.SettableClock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

@ExtendWith(Engine.class)
class CreateTablesTest {

    private final Session session =
            Engine.session(new SettableClock(), Tables.ALL.toArray(TableKeys[]::new));

    @Test
    void every_table_is_created_as_declared() {
        for (var keys : Tables.ALL) {
            var table = described(keys);
            assertThat(table.globalSecondaryIndexes())
                    .extracting(GlobalSecondaryIndexDescription::indexName)
                    .containsExactlyInAnyOrderElementsOf(
                            keys.indexes().stream().map(TableKeys.Index::name).toList());
            assertThat(table.billingModeSummary().billingMode())
                    .isEqualTo(BillingMode.PAY_PER_REQUEST);
        }
    }

    @Test
    void a_streamed_table_streams_old_and_new_images_and_no_other_streams() {
        assertThat(described(Tables.ORDERS).streamSpecification().streamViewType())
                .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
        assertThat(described(Tables.LISTING).streamSpecification()).isNull();
    }

    @Test
    void claims_and_carts_expire() {
        var expiry =
                session.client()
                        .describeTimeToLive(
                                request -> request.tableName(session.name(Tables.CARTS)))
                        .timeToLiveDescription();
        assertThat(expiry.timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
        assertThat(expiry.attributeName()).isEqualTo("expires");
    }

    @Test
    void tables_that_exist_are_left_as_they_are() {
        var before = described(Tables.CARTS).creationDateTime();
        new CreateTables(session.client(), session.names()).create(Tables.ALL);
        assertThat(described(Tables.CARTS).creationDateTime()).isEqualTo(before);
    }

    @Test
    void a_table_from_before_it_was_streamed_is_from_now_on() {
        var before = new TableKeys("grown", List.of(), false, Optional.empty());
        var after = new TableKeys("grown", List.of(), true, Optional.empty());
        var create = new CreateTables(session.client(), session.names());
        create.create(List.of(before));
        create.create(List.of(after));
        assertThat(described(after).streamSpecification().streamViewType())
                .isEqualTo(StreamViewType.NEW_AND_OLD_IMAGES);
    }

    private TableDescription described(TableKeys keys) {
        return session.client()
                .describeTable(request -> request.tableName(session.name(keys)))
                .table();
    }
}

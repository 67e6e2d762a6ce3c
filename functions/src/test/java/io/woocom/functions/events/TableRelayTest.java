package io.woocom.functions.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.audit.AuditLog;
import io.woocom.domain.audit.InMemoryAuditLog;
import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // no handler of ours looks at Lambda's context
final class TableRelayTest {

    private static final String COUPON = "cpn_01J0000000000000000000000A";

    private final List<Fact> told = new ArrayList<>();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final Telling telling =
            facts -> {
                told.addAll(facts);
                return Set.of();
            };

    @Test
    void a_record_that_comes_twice_is_one_entry() {
        var relay = new TableRelay(telling, log);
        var batch = batch(changed("1", Map.of(), item("01", "HALF")));

        assertThat(failed(relay.handleRequest(batch, null))).isEmpty();
        assertThat(failed(relay.handleRequest(batch, null))).isEmpty();

        assertThat(entries()).hasSize(1);
        assertThat(entries().getFirst().action()).isEqualTo("coupon.created");
        assertThat(entries().getFirst().difference().after()).isEqualTo("{\"code\":\"HALF\"}");
    }

    @Test
    void a_write_that_leaves_the_mark_alone_is_nobodys() {
        var relay = new TableRelay(telling, log);
        relay.handleRequest(batch(changed("1", item("01", "HALF"), item("01", "SOME"))), null);
        assertThat(entries()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_comes_again_with_all_after_it() {
        var broken =
                new AuditLog() {
                    @Override
                    public void append(AuditEntry entry) {
                        if (entry.difference().after().contains("SOME")) {
                            throw new IllegalStateException("no room");
                        }
                        log.append(entry);
                    }

                    @Override
                    public Page<AuditEntry> page(Query query, Page.Request page) {
                        return log.page(query, page);
                    }
                };
        var batch =
                batch(
                        changed("1", Map.of(), item("01", "HALF")),
                        changed("2", item("01", "HALF"), item("02", "SOME")),
                        changed("3", item("02", "SOME"), item("03", "MORE")));

        assertThat(failed(new TableRelay(telling, broken).handleRequest(batch, null)))
                .containsExactly("2");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void facts_are_told_whether_or_not_somebody_can_be_written_down() {
        var item = new HashMap<>(item("01", "HALF"));
        item.put("sequence", new AttributeValue().withN("1"));
        item.put("events", new AttributeValue().withL(event()));
        var broken = new TableRelay(telling, refusing());
        assertThat(failed(broken.handleRequest(batch(changed("7", Map.of(), item)), null)))
                .containsExactly("7");
        assertThat(told).hasSize(1);
    }

    private static AuditLog refusing() {
        return new AuditLog() {
            @Override
            public void append(AuditEntry entry) {
                throw new IllegalStateException("no room");
            }

            @Override
            public Page<AuditEntry> page(Query query, Page.Request page) {
                return Page.last(List.of());
            }
        };
    }

    private List<AuditEntry> entries() {
        var all =
                new AuditLog.Query(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return log.page(all, Page.Request.first(10)).items();
    }

    private static List<String> failed(StreamsEventResponse response) {
        return response.getBatchItemFailures().stream()
                .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private static Map<String, AttributeValue> item(String number, String code) {
        var mark =
                Map.of(
                        "id", text("aud_01J000000000000000000000" + number),
                        "at", text("2026-03-02T09:00:00Z"),
                        "kind", text("STAFF"),
                        "actor", text("3f9a"),
                        "trace", text("trace-1"));
        return Map.of(
                "subject", text(COUPON),
                "by", new AttributeValue().withM(mark),
                "body", new AttributeValue().withM(Map.of("code", text(code))));
    }

    private static AttributeValue event() {
        return new AttributeValue()
                .withM(
                        Map.of(
                                "id", text("evt_01J0000000000000000000000A"),
                                "type", text("product.changed"),
                                "sequence", new AttributeValue().withN("1"),
                                "time", text("2026-03-02T09:00:00Z"),
                                "correlation", text("trace-1"),
                                "data", text("{}")));
    }

    private static AttributeValue text(String value) {
        return new AttributeValue().withS(value);
    }

    private static DynamodbStreamRecord changed(
            String number, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        var change = new StreamRecord();
        change.setSequenceNumber(number);
        change.setOldImage(before.isEmpty() ? null : before);
        change.setNewImage(after);
        var record = new DynamodbStreamRecord();
        record.setDynamodb(change);
        return record;
    }

    private static DynamodbEvent batch(DynamodbStreamRecord... records) {
        var batch = new DynamodbEvent();
        batch.setRecords(List.of(records));
        return batch;
    }
}

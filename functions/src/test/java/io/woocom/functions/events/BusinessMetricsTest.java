package io.woocom.functions.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.dynamodb.Outbox;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.history.InMemoryEventLog;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the business does is counted once for each fact, as a line that CloudWatch reads.
class BusinessMetricsTest {

    private static final String CONFIRMED =
            "{\"totals\": {\"gross\": {\"amount\": 6061, \"currency\": \"USD\"}}}";

    private final EventLogWriter writer =
            new EventLogWriter(new InMemoryEventLog(), new Forgetful(), new ImmediateRetries());

    @Test
    void a_confirmed_order_is_revenue_once_however_often_its_event_comes() {
        var event =
                new Envelope(
                        EventId.next(new CountingIds()),
                        "order.confirmed",
                        SettableClock.MORNING,
                        "ord_1",
                        1,
                        "trace-1",
                        CONFIRMED);

        var first = printed(event);
        var second = printed(event);

        assertThat(first).contains("\"Revenue\":6061.0", "\"OrdersConfirmed\":1.0", "USD");
        assertThat(second).isEmpty();
    }

    /// An outbox that keeps nothing.
    private static final class Forgetful implements Outbox {
        @Override
        public void acknowledge(String subject, long sequence) {}

        @Override
        public List<Fact> unloggedBefore(Instant instant, int subjects) {
            return List.of();
        }
    }

    @SuppressWarnings("NullAway") // no handler of ours looks at Lambda's context
    private String printed(Envelope event) {
        var message = new SQSEvent.SQSMessage();
        message.setMessageId("1");
        message.setBody(event.json());
        var batch = new SQSEvent();
        batch.setRecords(List.of(message));
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            assertThat(writer.handleRequest(batch, null).getBatchItemFailures()).isEmpty();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8);
    }
}

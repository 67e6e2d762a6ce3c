package io.woocom.adapters.wire;

import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.history.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {

    private static final EventId ID = new EventId("evt_01K9Q000000000000000000004");

    @Test
    void an_event_travels_as_a_cloud_event() {
        assertThat(envelope("order.placed").json())
                .isEqualTo(
                        """
                        {"specversion":"1.0","id":"evt_01K9Q000000000000000000004",\
                        "source":"/woocom/ordering","type":"order.placed",\
                        "time":"2026-03-02T09:00:00.000Z","subject":"ord_1",\
                        "dataschema":"urn:woocom:event:order.placed:1","sequence":3,\
                        "correlationid":"trace-1","data":{"status":"pending"}}\
                        """);
    }

    @Test
    void what_was_sent_is_read() {
        var sent = envelope("order.placed");
        assertThat(Envelope.read(sent.json())).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "order.placed, ordering",
        "payment.captured, ordering",
        "refund.succeeded, ordering",
        "cart.merged, cart",
        "customer.registered, customer",
        "stock.adjusted, inventory",
        "product.changed, catalog"
    })
    void the_source_is_the_context_that_told_it(String type, String context) {
        assertThat(envelope(type).json()).contains("\"source\":\"/woocom/" + context + "\"");
    }

    @Test
    void another_object_is_not_an_event() {
        assertThatThrownBy(() -> Envelope.read("{\"id\":\"evt_1\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Envelope envelope(String type) {
        return new Envelope(ID, type, MORNING, "ord_1", 3, "trace-1", "{\"status\":\"pending\"}");
    }
}

package io.woocom.domain.webhook;

import static io.woocom.domain.webhook.EndpointFixture.anEndpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.webhook.Delivery.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every way to receivers promises.
public interface ReceiverContract {

    CountingIds IDS = new CountingIds();

    Receiver receiver();

    /// The address of a receiver that answers with this status; 0 for one that nobody listens at.
    String answering(int status);

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    default void a_status_of_the_200s_means_that_it_was_taken(int status) {
        assertThat(sent(status)).isEqualTo(new Outcome.Taken(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 410, 429, 500, 503})
    default void any_other_status_means_that_it_was_not(int status) {
        assertThat(sent(status))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.status()).hasValue(status);
                            assertThat(refused.isGone()).isEqualTo(status == 410);
                        });
    }

    @Test
    default void who_does_not_answer_has_not_taken_it() {
        assertThat(sent(0))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.status()).isEmpty();
                            assertThat(refused.detail()).isNotBlank();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ftp://example.com/",
                "https://",
                "https://a:b@example.com/"
            })
    default void what_is_no_web_address_is_objected_to(String url) {
        assertThat(receiver().objection(url)).isPresent();
    }

    private Outcome sent(int status) {
        var endpoint = anEndpoint(IDS, answering(status), "*");
        return receiver().send(endpoint, anEvent(1), SettableClock.MORNING);
    }

    static Fact anEvent(long sequence) {
        return new Fact(
                EventId.next(IDS),
                "order.placed",
                "ord_1",
                sequence,
                SettableClock.MORNING,
                "{\"type\":\"order.placed\",\"sequence\":" + sequence + "}");
    }
}

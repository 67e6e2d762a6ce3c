package io.woocom.adapters.webhooks;

import static io.woocom.domain.webhook.EndpointFixture.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.npm.Npm;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Our signatures, looked at by Standard Webhooks' verifier for Node.js, which most receivers use;
/// the one for Java looks at whole deliveries in {@link HttpReceiverTest}.
class ForeignVerifierTest {

    private static final String ID = "evt_01J0000000000000000000000A";
    private static final String BODY = "{\"id\": \"" + ID + "\", \"data\": {\"name\": \"é€😀\"}}";

    private final long now = Instant.now().getEpochSecond();

    @Test
    void it_accepts_what_we_sign() {
        assertThat(verdict(now, BODY)).isEqualTo("good");
    }

    @Test
    void it_refuses_what_was_changed_or_is_old() {
        assertThat(verdict(now, BODY + " ")).isEqualTo("bad");
        assertThat(verdict(now - 3600, BODY)).isEqualTo("bad");
    }

    private static String verdict(long second, String received) {
        return Npm.run(
                "verify.mjs",
                Map.of(
                        "body",
                        received,
                        "secret",
                        SECRET.value(),
                        "headers",
                        Map.of(
                                "webhook-id", ID,
                                "webhook-timestamp", Long.toString(second),
                                "webhook-signature", Signature.of(SECRET, ID, second, BODY))));
    }
}

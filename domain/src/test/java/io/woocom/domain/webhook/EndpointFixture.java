package io.woocom.domain.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Set;

/// Endpoints for tests.
public final class EndpointFixture {

    public static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");
    public static final SigningSecret SECRET =
            SigningSecret.of("twenty-four bytes or more".getBytes(US_ASCII));

    private EndpointFixture() {}

    public static Endpoint anEndpoint(Ids ids, String url, String... types) {
        return new Endpoint(
                EndpointId.next(ids),
                new Endpoint.Wish(url, new EventTypes(Set.of(types)), "our ERP"),
                SECRET,
                EndpointState.LISTENING,
                "0",
                MADE,
                Revision.NEW);
    }
}

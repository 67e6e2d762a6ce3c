package io.woocom.domain.webhook;

import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.webhook.EndpointFixture.MADE;
import static io.woocom.domain.webhook.EndpointFixture.anEndpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every collection of endpoints promises. `endpoints` is the same and empty at first.
public interface EndpointsContract extends KeepsClaimsContract {

    CountingIds ENDPOINT_IDS = new CountingIds();

    Endpoints endpoints();

    @Override
    default KeepsClaims keeper() {
        return endpoints();
    }

    @Test
    default void what_was_saved_is_found_as_it_was_in_every_state() {
        var listening =
                anEndpoint(ENDPOINT_IDS, "https://erp.example.com/in", "order.*", "stock.depleted");
        for (var state :
                new EndpointState[] {
                    EndpointState.LISTENING,
                    new EndpointState.Failing(MADE, 3, MADE.plusSeconds(9)),
                    new EndpointState.Paused(MADE, EndpointState.Reason.GONE)
                }) {
            var endpoint =
                    anEndpoint(ENDPOINT_IDS, listening.wish().url(), "*").in(state).from("3.1");
            var saved = endpoints().save(endpoint, Optional.empty());
            assertThat(endpoints().find(endpoint.id())).contains(saved);
            assertThat(saved).isEqualTo(endpoint.at(saved.revision()));
        }
    }

    @Test
    default void all_are_told_the_oldest_first() {
        var one = saved();
        var other = saved();
        assertThat(endpoints().all()).containsExactly(one, other);
    }

    @Test
    default void a_second_writer_of_a_version_is_refused() {
        var seen = saved();
        endpoints().save(seen.from("1"), Optional.empty());
        assertThatThrownBy(() -> endpoints().save(seen.from("2"), Optional.empty()))
                .isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> endpoints().remove(seen)).isInstanceOf(Refusal.Stale.class);
        assertThat(endpoints().find(seen.id()).map(Endpoint::position)).contains("1");
    }

    @Test
    default void a_removed_one_is_gone() {
        var endpoint = saved();
        endpoints().remove(endpoint);
        assertThat(endpoints().find(endpoint.id())).isEmpty();
        assertThat(endpoints().all()).isEmpty();
    }

    @Test
    default void the_same_claim_makes_one_endpoint() {
        var claim = Optional.of(aClaim("whe_first"));
        endpoints().save(anEndpoint(ENDPOINT_IDS, "https://a.example.com", "*"), claim);
        assertThatThrownBy(() ->
                        endpoints()
                                .save(
                                        anEndpoint(ENDPOINT_IDS, "https://a.example.com", "*"),
                                        claim))
                .isInstanceOf(Repeated.class);
        assertThat(endpoints().all()).hasSize(1);
    }

    private Endpoint saved() {
        return endpoints()
                .save(
                        anEndpoint(ENDPOINT_IDS, "https://erp.example.com/in", "*"),
                        Optional.empty());
    }
}

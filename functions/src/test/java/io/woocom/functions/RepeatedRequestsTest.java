package io.woocom.functions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.KeyedRequests.Case;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever sends a request again under its key gets the first answer again, also where the first
/// one's own success now stands in the way.
class RepeatedRequestsTest {

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static EngineShop shop;

    @BeforeAll
    static void open() {
        shop = new EngineShop(folder);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    static List<Case> cases() {
        return KeyedRequests.all();
    }

    static List<Case> casesWithABody() {
        return cases().stream().filter(one -> one.other().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_request_again_gets_the_first_answer_again(Case one) {
        var sent = one.request().apply(shop).header("Idempotency-Key", KeyedRequests.name());
        var first = shop.send(sent);
        assertThat(first.status()).as(first.body()).isIn(200, 201);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();

        for (var i = 0; i < 2; i++) {
            var again = shop.send(sent);
            assertThat(again.status()).as(again.body()).isEqualTo(first.status());
            assertThat(unsigned(again.body())).isEqualTo(unsigned(first.body()));
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        }
    }

    @ParameterizedTest
    @MethodSource("casesWithABody")
    void its_key_is_good_for_no_other_body(Case one) {
        var sent = one.request().apply(shop).header("Idempotency-Key", KeyedRequests.name());
        shop.done(sent);

        var reply = shop.send(sent.body(one.other().orElseThrow().apply(shop)));

        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.at("/code")).isEqualTo("idempotency_key_reused");
    }

    @Test
    void no_route_that_takes_a_key_is_forgotten() {
        var taking =
                Manifest.functions().stream()
                        .flatMap(row -> row.routes().stream())
                        .filter(route -> route.method().equals("POST"))
                        .filter(route -> !(route.access() instanceof Access.Anyone))
                        .filter(route -> !(route.access() instanceof Access.Signed))
                        .map(Route::key)
                        .collect(toSet());

        assertThat(cases()).extracting(Case::route).containsExactlyInAnyOrderElementsOf(taking);
    }

    /// Without the time at which an address to send a file to was signed.
    private static String unsigned(String body) {
        return body.replaceAll("X-Amz-(Date|Signature)=\\w+", "");
    }
}

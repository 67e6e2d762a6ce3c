package io.woocom.functions.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.json.Members;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginSecretTest {

    private static final Route ROUTE = new Route("GET", "/health", new Access.Anyone());

    @Test
    void who_comes_through_the_distribution_is_let_in() {
        assertThat(asked(Map.of("x-origin-secret", "s3cret"), Map.of("ORIGIN_SECRET", "s3cret")))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cre", "s3cret2"})
    void who_comes_to_the_api_itself_is_not(String secret) {
        assertThat(asked(Map.of("x-origin-secret", secret), Map.of("ORIGIN_SECRET", "s3cret")))
                .isEqualTo(403);
        assertThat(asked(Map.of(), Map.of("ORIGIN_SECRET", "s3cret"))).isEqualTo(403);
    }

    @Test
    void where_there_is_no_secret_nobody_is_asked() {
        assertThat(asked(Map.of(), Map.of())).isEqualTo(200);
    }

    private static int asked(Map<String, String> headers, Map<String, String> environment) {
        var function =
                new HttpFunction(
                        InstantSource.system(),
                        List.of(
                                new Endpoint(
                                        ROUTE, _ -> Answer.ok(Members.of("status", "ok").tree()))),
                        OriginSecret.of(environment));
        var http =
                APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                        .withMethod("GET")
                        .withPath("/health")
                        .build();
        return function.answer(
                        APIGatewayV2HTTPEvent.builder()
                                .withRouteKey(ROUTE.key())
                                .withRawPath("/health")
                                .withHeaders(headers)
                                .withRequestContext(
                                        APIGatewayV2HTTPEvent.RequestContext.builder()
                                                .withRequestId("request-1")
                                                .withHttp(http)
                                                .build())
                                .build())
                .getStatusCode();
    }
}

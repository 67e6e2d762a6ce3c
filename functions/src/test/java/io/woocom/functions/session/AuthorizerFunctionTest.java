package io.woocom.functions.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.adapters.tokens.GuestKey;
import io.woocom.adapters.tokens.GuestVerifier;
import io.woocom.adapters.tokens.ShopperTokens;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no token passes as nobody, so that the function behind answers with a problem.
@SuppressWarnings("NullAway") // no function here looks at its context
class AuthorizerFunctionTest {

    private final SettableClock clock = new SettableClock();
    private final GuestKey key = GuestKey.generate();
    private final AuthorizerFunction function =
            new AuthorizerFunction(
                    new ShopperTokens(
                            new GuestVerifier(key::publicKeys, clock),
                            new CustomerVerifier(
                                    "http://localhost/customers",
                                    Set.of("web"),
                                    () -> "{\"keys\":[]}",
                                    clock)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Bearer",
                "Bearer ",
                "Bearer a b",
                "Bearer ..",
                "Bearer a.b.c",
                "Bearer a.b.c, Bearer d.e.f",
                "Basic YTpi",
                "Digest username=\"a\"",
                "a.b.c",
                "\u00e9"
            })
    void a_header_that_is_no_token_is_nobody(String header) {
        assertThat(principal(Map.of("authorization", header), List.of(header)))
                .startsWith("rejected:");
    }

    @Test
    void no_header_at_all_is_nobody() {
        assertThat(principal(Map.of(), List.of())).startsWith("rejected:");
        var bare = APIGatewayV2CustomAuthorizerEvent.builder().build();
        assertThat(String.valueOf(function.handleRequest(bare, null))).contains("rejected:");
    }

    @Test
    void what_the_distribution_puts_for_a_missing_header_is_nobody_too() {
        assertThat(principal(Map.of("authorization", "none"), List.of("none")))
                .startsWith("rejected:");
    }

    private String principal(Map<String, String> headers, List<String> source) {
        var event =
                APIGatewayV2CustomAuthorizerEvent.builder()
                        .withHeaders(headers)
                        .withIdentitySource(source)
                        .build();
        var answer = function.handleRequest(event, null);
        assertThat(answer).containsEntry("isAuthorized", true);
        return answer.get("context") instanceof Map<?, ?> context
                ? String.valueOf(context.get("principal"))
                : "";
    }
}

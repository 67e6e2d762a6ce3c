package io.woocom.functions;

import static io.woocom.functions.manifest.Grant.SecretUse.READ;
import static io.woocom.functions.manifest.Grant.TableUse.READ_WRITE;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every row of the manifest keeps, whoever adds the next one.
class ManifestTest {

    static List<FunctionRow> functions() {
        return Manifest.functions();
    }

    @Test
    void names_and_routes_are_given_once() {
        assertThat(functions().stream().map(FunctionRow::name))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
        assertThat(routes().map(Route::key))
                .doesNotHaveDuplicates()
                .contains(Route.DEFAULT, "GET /health");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void a_function_is_started_by_something(FunctionRow row) {
        var byGateway = row.name().equals(Manifest.AUTHORIZER);
        assertThat(byGateway || !row.routes().isEmpty() || !row.sources().isEmpty()).isTrue();
    }

    /// Lambda makes a handler by its public constructor without parameters.
    @ParameterizedTest
    @MethodSource("functions")
    void a_handler_is_one_that_lambda_can_start(FunctionRow row) throws NoSuchMethodException {
        assertThat(RequestHandler.class).isAssignableFrom(row.handler());
        assertThat(Modifier.isFinal(row.handler().getModifiers())).isTrue();
        assertThat(Modifier.isPublic(row.handler().getConstructor().getModifiers())).isTrue();
    }

    /// AWS asks for six times the function's timeout, so that a message does not come again while
    /// it is worked on.
    @ParameterizedTest
    @MethodSource("functions")
    void a_message_is_hidden_six_times_as_long_as_its_reader_may_take(FunctionRow row) {
        for (var source : row.sources()) {
            if (source instanceof Source.FromQueue from) {
                assertThat(from.queue().visibility())
                        .isGreaterThanOrEqualTo(row.timeout().multipliedBy(6));
            }
        }
    }

    @Test
    void only_what_nobody_can_have_a_token_for_yet_is_for_everybody() {
        var open =
                routes().filter(route -> route.access() instanceof Access.Anyone)
                        .map(Route::key)
                        .collect(toSet());
        assertThat(open)
                .isEqualTo(
                        Set.of(
                                "GET /health",
                                "POST /store/v1/guest-sessions",
                                "POST /store/v1/order-access",
                                "GET /sandbox/actions/{payment_id}",
                                "POST /sandbox/actions/{payment_id}",
                                Route.DEFAULT));
    }

    @Test
    void what_is_signed_comes_from_payment_providers_only() {
        assertThat(routes().filter(route -> route.access() instanceof Access.Signed))
                .extracting(Route::key)
                .containsExactly("POST /webhooks/payments/{provider}");
    }

    /// Stripe's own library reaches out, and it needs the key.
    @ParameterizedTest
    @MethodSource("functions")
    void whoever_asks_providers_may_do_so(FunctionRow row) {
        var asks = row.grants().contains(new Grant.OnTable(Tables.STRIPE, READ_WRITE));
        assertThat(row.grants().contains(new Grant.OnSecret("stripe-api-key", READ)))
                .isEqualTo(asks);
        assertThat(row.internet() || !asks).isTrue();
    }

    @Test
    void what_staff_do_is_behind_staff_tokens() {
        assertThat(routes().filter(route -> route.path().startsWith("/admin/")).map(Route::access))
                .isNotEmpty()
                .allMatch(access -> access instanceof Access.Staff);
    }

    @Test
    void every_streamed_table_has_its_relay() {
        var relayed =
                functions().stream()
                        .filter(row -> row.name().startsWith("relay-"))
                        .flatMap(row -> row.sources().stream())
                        .map(source -> ((Source.FromTable) source).table())
                        .collect(toSet());
        assertThat(relayed).isEqualTo(Set.copyOf(Tables.STREAMED));
    }

    private static Stream<Route> routes() {
        return functions().stream().flatMap(row -> row.routes().stream());
    }
}

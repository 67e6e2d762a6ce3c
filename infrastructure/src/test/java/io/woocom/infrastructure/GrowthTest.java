package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.dynamodb.Tables;
import io.woocom.functions.Manifest;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A new function is a row of the manifest and its class, and nothing else.
class GrowthTest {

    /// The class of a function that nobody has written yet.
    static final class Wishes {}

    private static final QueueRow WISHES = new QueueRow("wishes", false, Duration.ofMinutes(3), 5);

    private static final FunctionRow ROW =
            new FunctionRow(
                    "wishes",
                    Wishes.class,
                    _ -> new Wishes(),
                    256,
                    Duration.ofSeconds(7),
                    true,
                    false,
                    List.of(new Route("POST", "/store/v1/wishes", new Access.CustomerOnly())),
                    List.of(new Source.FromQueue(WISHES, 5, Duration.ZERO, 3)),
                    Set.of(new Grant.OnTable(Tables.CATALOG, Grant.TableUse.READ)));

    private static final Templates GROWN =
            Templates.of(
                    "staging",
                    Stream.concat(Manifest.functions().stream(), Stream.of(ROW)).toList());

    @Test
    void it_runs_with_a_role_of_its_own_that_has_its_grants() {
        var function = GROWN.one("AWS::Lambda::Function", "FunctionName", "woocom-staging-wishes");
        assertThat(function.text("Handler")).isEqualTo(Wishes.class.getName());
        assertThat(Policies.of(function.referred("Role")))
                .anySatisfy(statement -> {
                    assertThat(statement.actions()).contains("dynamodb:GetItem");
                    assertThat(statement.resources())
                            .anyMatch(arn -> arn.endsWith("table/woocom-staging-catalog"));
                })
                .noneSatisfy(
                        statement -> assertThat(statement.actions()).contains("dynamodb:PutItem"));
    }

    @Test
    void it_is_reached_by_its_route_and_its_queue() {
        var route = GROWN.one("AWS::ApiGatewayV2::Route", "RouteKey", "POST /store/v1/wishes");
        assertThat(route.text("AuthorizerId")).isEqualTo("<Customers>");
        assertThat(
                        GROWN.one("AWS::SQS::Queue", "QueueName", "woocom-staging-wishes")
                                .text("RedrivePolicy.deadLetterTargetArn"))
                .isEqualTo("<WishesDeadLetters>");
        assertThat(GROWN.resources("AWS::Lambda::EventSourceMapping"))
                .anyMatch(mapping ->
                        mapping.text("EventSourceArn").endsWith(":woocom-staging-wishes"));
    }

    @Test
    void nothing_else_changes_but_what_watches_all() {
        var before = Templates.of("staging");
        for (var stack : List.of("staff", "data", "identity", "edge", "gateway")) {
            assertThat(GROWN.stacks().get("woocom-staging-" + stack))
                    .as(stack)
                    .isEqualTo(before.stacks().get("woocom-staging-" + stack));
        }
    }
}

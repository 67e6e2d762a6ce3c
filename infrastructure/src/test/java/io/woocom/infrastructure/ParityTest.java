package io.woocom.infrastructure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.Environment;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Route;
import io.woocom.functions.manifest.Source;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is deployed is what the manifest says, no less and no more: the same description from which
/// the local world makes its process.
class ParityTest {

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void functions_are_those_of_the_manifest(Templates templates) {
        var deployed = templates.resources("AWS::Lambda::Function");
        assertThat(deployed).hasSameSizeAs(templates.plan().functions());
        for (var row : templates.plan().functions()) {
            var function = function(templates, row);
            assertThat(function.text("Handler")).isEqualTo(row.handler().getName());
            assertThat(function.text("Runtime")).isEqualTo("java25");
            assertThat(function.texts("Architectures")).containsExactly("arm64");
            assertThat(function.property("MemorySize").asInt()).isEqualTo(row.memory());
            assertThat(function.property("Timeout").asLong()).isEqualTo(row.timeout().toSeconds());
            assertThat(function.text("SnapStart.ApplyOn"))
                    .isEqualTo(row.awaited() ? "PublishedVersions" : "");
            assertThat(function.texts("VpcConfig.SubnetIds"))
                    .containsExactly(
                            "</woocom/network/" + Published.subnet(row.internet(), 0) + ">",
                            "</woocom/network/" + Published.subnet(row.internet(), 1) + ">");
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void routes_are_those_of_the_manifest_with_their_access_rules(Templates templates) {
        var deployed =
                templates.resources("AWS::ApiGatewayV2::Route").stream()
                        .map(route ->
                                route.text("RouteKey")
                                        + " by "
                                        + authorizer(route)
                                        + " to "
                                        + target(route))
                        .toList();
        var wanted =
                templates.plan().functions().stream()
                        .flatMap(row ->
                                row.routes().stream()
                                        .map(route ->
                                                route.key()
                                                        + " by "
                                                        + authorizer(route)
                                                        + " to "
                                                        + Names.id(row.name())))
                        .toList();
        assertThat(deployed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("environments")
    void queues_and_their_dead_letters_are_those_of_the_manifest(Templates templates) {
        var names = templates.plan().names();
        var queues = templates.plan().queues();
        assertThat(templates.resources("AWS::SQS::Queue")).hasSize(2 * queues.size());
        for (QueueRow row : queues) {
            var queue = templates.one("AWS::SQS::Queue", "QueueName", names.queue(row));
            var dead = templates.one("AWS::SQS::Queue", "QueueName", names.deadLetterQueue(row));
            assertThat(queue.property("FifoQueue").asBoolean()).isEqualTo(row.fifo());
            assertThat(queue.property("VisibilityTimeout").asLong())
                    .isEqualTo(row.visibility().toSeconds());
            assertThat(queue.property("RedrivePolicy.maxReceiveCount").asInt())
                    .isEqualTo(row.receives());
            assertThat(queue.text("RedrivePolicy.deadLetterTargetArn"))
                    .isEqualTo("<" + dead.id() + ">");
            assertThat(dead.property("MessageRetentionPeriod").asInt())
                    .isGreaterThan(queue.property("MessageRetentionPeriod").asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void variables_name_exactly_what_a_function_may_touch(Templates templates) {
        var names = templates.plan().names();
        for (var row : templates.plan().functions()) {
            var wanted = new HashSet<String>();
            for (var grant : row.grants()) {
                switch (grant) {
                    case Grant.OnTable(var table, _) ->
                            wanted.add(
                                    Environment.variable("TABLE_", table.name())
                                            + "="
                                            + names.table(table));
                    case Grant.OnQueue(var queue) ->
                            wanted.add(
                                    Environment.variable("QUEUE_", queue.name())
                                            + "="
                                            + names.queueUrl(queue));
                    case Grant.OnBucket(var bucket, _) ->
                            wanted.add(
                                    Environment.variable("BUCKET_", bucket)
                                            + "="
                                            + names.bucket(bucket));
                    case Grant.OnSecret _, Grant.OnAccounts _, Grant.OfMail _ -> {}
                }
            }
            for (var source : row.sources()) {
                if (source instanceof Source.FromTable from) {
                    wanted.add(
                            Environment.variable("TABLE_", from.table().name())
                                    + "="
                                    + names.table(from.table()));
                }
            }
            var variables = function(templates, row).property("Environment.Variables");
            var named =
                    variables.properties().stream()
                            .filter(one -> one.getKey().matches("(TABLE|QUEUE|BUCKET)_.*"))
                            .map(one -> one.getKey() + "=" + one.getValue().asText())
                            .collect(toSet());
            assertThat(named).as(row.name()).isEqualTo(wanted);
        }
    }

    private static Resource function(Templates templates, FunctionRow row) {
        return templates.one(
                "AWS::Lambda::Function", "FunctionName", templates.plan().names().function(row));
    }

    private static String authorizer(Resource route) {
        var type = route.text("AuthorizationType");
        return type.equals("NONE") ? "nobody" : route.text("AuthorizerId").toLowerCase(Locale.ROOT);
    }

    private static String authorizer(Route route) {
        return switch (route.access()) {
            case Access.Anyone _, Access.Signed _ -> "nobody";
            case Access.Shopper _, Access.ShopperOrHolder _ -> "<shoppers>";
            case Access.CustomerOnly _ -> "<customers>";
            case Access.Staff _ -> "<staff>";
        };
    }

    private static String target(Resource route) {
        var integration = route.text("Target").replace("integrations/", "");
        return integration.substring(1, integration.length() - "Integration>".length());
    }

    /// The public list of the interface's description.
    @ParameterizedTest
    @MethodSource("environments")
    void only_what_nobody_can_have_a_token_for_is_open(Templates templates) {
        assertThat(
                        templates.resources("AWS::ApiGatewayV2::Route").stream()
                                .filter(route -> route.text("AuthorizationType").equals("NONE"))
                                .map(route -> route.text("RouteKey"))
                                .filter(key ->
                                        !Set.of(
                                                        "GET /health",
                                                        "$default",
                                                        "POST /store/v1/guest-sessions",
                                                        "POST /store/v1/order-access")
                                                .contains(key)))
                .allMatch(key -> key.contains(" /sandbox/") || key.contains("/webhooks/"));
    }
}

package io.woocom.infrastructure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchingTest {

    /// What AWS counts under these names ("CloudWatch metrics" in each service's guide).
    private static final Map<String, Set<String>> COUNTED =
            Map.of(
                    "AWS/ApiGateway", Set.of("Count", "4xx", "5xx", "Latency"),
                    "AWS/Lambda",
                            Set.of("ConcurrentExecutions", "Throttles", "Errors", "IteratorAge"),
                    "AWS/SQS",
                            Set.of(
                                    "ApproximateNumberOfMessagesVisible",
                                    "ApproximateAgeOfOldestMessage"),
                    "AWS/S3", Set.of("PutRequests"),
                    "AWS/DynamoDB", Set.of("ReadThrottleEvents", "WriteThrottleEvents"));

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void an_alarm_is_on_a_metric_and_a_thing_that_exist(Templates templates) {
        var things = new HashSet<String>();
        names(templates, "AWS::SQS::Queue", "QueueName", things);
        names(templates, "AWS::DynamoDB::Table", "TableName", things);
        names(templates, "AWS::Lambda::Function", "FunctionName", things);
        names(templates, "AWS::S3::Bucket", "BucketName", things);
        templates
                .resources("AWS::Lambda::Function")
                .forEach(function -> things.add(function.text("FunctionName") + ":" + Names.LIVE));
        things.addAll(
                List.of(
                        DataStack.COUNTED,
                        "</woocom/" + templates.plan().settings().name() + "/api>"));
        var source = sourceOfTheFunctions();
        for (var alarm : templates.resources("AWS::CloudWatch::Alarm")) {
            for (var metric : metrics(alarm)) {
                var namespace = metric.path("Namespace").asText();
                var name = metric.path("MetricName").asText();
                if (namespace.equals("WooCom")) {
                    assertThat(source).as(alarm.toString()).contains("\"" + name + "\"");
                } else {
                    assertThat(COUNTED.get(namespace)).as(alarm.toString()).contains(name);
                }
                for (var dimension : metric.path("Dimensions")) {
                    assertThat(things)
                            .as(alarm.toString())
                            .contains(alarm.text(dimension.path("Value")));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void an_alarm_says_what_to_do_and_tells_somebody(Templates templates) {
        var alarms =
                templates.resources("AWS::CloudWatch::Alarm").stream()
                        .filter(alarm -> alarm.stack().endsWith("-watch"))
                        .toList();
        assertThat(alarms).hasSizeGreaterThan(30);
        for (var alarm : alarms) {
            assertThat(alarm.text("AlarmDescription"))
                    .as(alarm.toString())
                    .containsPattern("What to do: docs/runbook.md#[a-z-]+");
            assertThat(alarm.texts("AlarmActions")).as(alarm.toString()).isNotEmpty();
        }
    }

    @Test
    void the_runbook_has_an_entry_for_every_alarm() throws IOException {
        var runbook = Files.readString(Path.of("../docs/runbook.md"));
        for (var alarm : Templates.of("production").resources("AWS::CloudWatch::Alarm")) {
            var entry = alarm.text("AlarmDescription").replaceAll(".*runbook.md#", "");
            assertThat(runbook).as(alarm.toString()).contains("\n## " + entry + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void every_queue_stream_and_table_is_watched(Templates templates) {
        var watched =
                templates.resources("AWS::CloudWatch::Alarm").stream()
                        .flatMap(alarm -> metrics(alarm).stream())
                        .flatMap(metric ->
                                Stream.iterate(
                                                0,
                                                i -> i < metric.path("Dimensions").size(),
                                                i -> i + 1)
                                        .map(i ->
                                                metric.path("Dimensions")
                                                        .path(i)
                                                        .path("Value")
                                                        .asText()))
                        .collect(toSet());
        assertThat(watched)
                .containsAll(names(templates, "AWS::SQS::Queue", "QueueName", new HashSet<>()))
                .containsAll(
                        names(templates, "AWS::DynamoDB::Table", "TableName", new HashSet<>()));
    }

    @Test
    void only_where_orders_are_expected_is_silence_an_alarm() {
        assertThat(
                        Templates.of("production")
                                .one(
                                        "AWS::CloudWatch::Alarm",
                                        "AlarmName",
                                        "woocom-production-no-orders")
                                .text("TreatMissingData"))
                .isEqualTo("breaching");
        assertThat(Templates.of("dev-me").resources("AWS::CloudWatch::Alarm"))
                .noneMatch(alarm -> alarm.text("AlarmName").contains("no-orders"));
    }

    @Test
    void a_new_version_comes_to_a_tenth_first_where_the_environment_says_so() {
        var production = Templates.of("production");
        assertThat(production.resources("AWS::CodeDeploy::DeploymentGroup"))
                .hasSize(production.plan().store().size() + production.plan().staff().size())
                .allMatch(group ->
                        group.text("DeploymentConfigName")
                                .equals("CodeDeployDefault.LambdaCanary10Percent10Minutes"))
                .allMatch(group -> group.property("AlarmConfiguration.Enabled").asBoolean())
                .allMatch(group ->
                        group.texts("AutoRollbackConfiguration.Events")
                                .contains("DEPLOYMENT_STOP_ON_ALARM"));
        assertThat(Templates.of("staging").resources("AWS::CodeDeploy::DeploymentGroup")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void what_people_wait_for_is_called_once_a_week(Templates templates) {
        assertThat(templates.resources("AWS::Scheduler::Schedule"))
                .hasSameSizeAs(
                        templates.resources("AWS::Lambda::Function").stream()
                                .filter(function -> !function.property("SnapStart").isMissingNode())
                                .toList())
                .allMatch(schedule -> schedule.text("ScheduleExpression").equals("rate(7 days)"));
    }

    private static Set<String> names(
            Templates templates, String type, String property, Set<String> into) {
        templates.resources(type).forEach(one -> into.add(one.text(property)));
        return into;
    }

    private static List<JsonNode> metrics(Resource alarm) {
        var properties = alarm.json().path("Properties");
        if (properties.has("MetricName")) {
            return List.of(properties);
        }
        return properties.path("Metrics").findValues("Metric");
    }

    private static String sourceOfTheFunctions() {
        try (var files = Files.walk(Path.of("../functions/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

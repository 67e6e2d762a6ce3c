package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Source;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What starts functions is what the manifest says.
class EventSourceParityTest {

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void event_sources_are_those_of_the_manifest(Templates templates) {
        var wanted =
                templates.plan().functions().stream()
                        .flatMap(row -> row.sources().stream().map(source -> said(row, source)))
                        .toList();
        var mappings =
                templates.resources("AWS::Lambda::EventSourceMapping").stream()
                        .map(EventSourceParityTest::said);
        var rules =
                templates.resources("AWS::Events::Rule").stream()
                        .map(EventSourceParityTest::saidOfRule);
        assertThat(Stream.concat(mappings, rules)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static String said(FunctionRow row, Source source) {
        var id = Names.id(row.name());
        return switch (source) {
            case Source.FromQueue from ->
                    id
                            + " from "
                            + Names.id(from.queue().name())
                            + " "
                            + from.batch()
                            + " "
                            + from.window().toSeconds()
                            + " "
                            + from.concurrency();
            case Source.FromTable from ->
                    id
                            + " from "
                            + from.table().name()
                            + " "
                            + from.batch()
                            + " "
                            + from.window().toSeconds()
                            + " "
                            + from.retries()
                            + " "
                            + from.maximumAge().toSeconds()
                            + " "
                            + from.filters();
            case Source.OnSchedule on -> id + " every " + on.every().toMinutes();
            case Source.OnUpload on -> id + " on " + on.bucket() + " " + on.prefix();
        };
    }

    private static String said(Resource mapping) {
        var function = mapping.text("FunctionName").replaceAll("^<|Live[0-9A-F]{8}>$", "");
        assertThat(mapping.texts("FunctionResponseTypes"))
                .containsExactly("ReportBatchItemFailures");
        var source = mapping.text("EventSourceArn").replaceAll("[<>]", "");
        var common =
                mapping.text("BatchSize") + " " + mapping.text("MaximumBatchingWindowInSeconds");
        if (source.endsWith("Queue")) {
            return function
                    + " from "
                    + source.replaceAll("Queue$", "")
                    + " "
                    + common
                    + " "
                    + mapping.text("ScalingConfig.MaximumConcurrency");
        }
        assertThat(mapping.property("BisectBatchOnFunctionError").asBoolean()).isTrue();
        assertThat(mapping.text("StartingPosition")).isEqualTo("TRIM_HORIZON");
        assertThat(mapping.text("DestinationConfig.OnFailure.Destination"))
                .startsWith("arn:aws:s3:::")
                .contains("-failures-");
        var filters =
                mapping.texts(mapping.property("FilterCriteria.Filters")).stream()
                        .map(filter ->
                                filter.replaceAll("^\\{\"Pattern\":\"|\"}$", "")
                                        .replace("\\\"", "\""))
                        .toList();
        return function
                + " from "
                + source.substring(source.lastIndexOf("/stream-") + "/stream-".length())
                + " "
                + common
                + " "
                + mapping.text("MaximumRetryAttempts")
                + " "
                + mapping.text("MaximumRecordAgeInSeconds")
                + " "
                + filters;
    }

    private static String saidOfRule(Resource rule) {
        var target = rule.property("Targets").path(0);
        var function = rule.text(target.path("Arn")).replaceAll("^<|Live[0-9A-F]{8}>$", "");
        if (!rule.text("ScheduleExpression").isEmpty()) {
            return function + " every " + rule.text("ScheduleExpression").replaceAll("[^0-9]", "");
        }
        var detail = rule.property("EventPattern").path("detail");
        var bucket = detail.at("/bucket/name/0").asText();
        return function
                + " on "
                + bucket.replaceAll("^woocom-.*-([a-z]+)-[0-9]{12}$", "$1")
                + " "
                + detail.at("/object/key/0/prefix").asText();
    }
}

package io.woocom.infrastructure;

import io.woocom.functions.manifest.Parts;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.manifest.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping.DestinationConfigProperty;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping.FilterCriteriaProperty;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping.OnFailureProperty;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping.ScalingConfigProperty;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.sqs.CfnQueue;

/// What starts a function besides a route. What no retry could handle goes to the failure bucket,
/// whole, and can be told again from there; a queue would keep only where it once stood.
final class EventSources {

    /// A call from the clock or the bus is repeated twice, as Lambda does by itself.
    private static final int RETRIES = 2;

    private final Deployed function;
    private final WooComStack stack;
    private final String id;

    private final Map<QueueRow, CfnQueue> queues;

    private EventSources(Deployed function, Map<QueueRow, CfnQueue> queues) {
        this.function = function;
        this.queues = queues;
        this.stack = function.stack();
        this.id = Names.id(function.row().name());
    }

    /// @param queues that are made in the same stack
    static void of(Deployed function, Map<QueueRow, CfnQueue> queues) {
        var sources = new EventSources(function, queues);
        function.row().sources().forEach(sources::add);
    }

    private void add(Source source) {
        switch (source) {
            case Source.FromQueue from -> add(from);
            case Source.FromTable from -> add(from);
            case Source.OnSchedule on ->
                    rule(
                            "OnSchedule",
                            "Runs " + function.row().name(),
                            rule -> rule.scheduleExpression(rate(on)),
                            Map.of());
            case Source.OnUpload on -> uploads(on);
        }
    }

    private void add(Source.FromQueue from) {
        mapping("From" + Names.id(from.queue().name()))
                .eventSourceArn(arn(from.queue()))
                .batchSize(from.batch())
                .maximumBatchingWindowInSeconds(from.window().toSeconds())
                .scalingConfig(
                        ScalingConfigProperty.builder()
                                .maximumConcurrency(from.concurrency())
                                .build())
                .build();
    }

    private void add(Source.FromTable from) {
        var stream = stack.published().get(stack, DataStack.stream(from.table().name()));
        mapping("From" + Names.id(from.table().name()))
                .eventSourceArn(stream)
                .startingPosition("TRIM_HORIZON")
                .batchSize(from.batch())
                .maximumBatchingWindowInSeconds(from.window().toSeconds())
                .maximumRetryAttempts(from.retries())
                .maximumRecordAgeInSeconds(from.maximumAge().toSeconds())
                .bisectBatchOnFunctionError(true)
                .filterCriteria(
                        FilterCriteriaProperty.builder()
                                .filters(
                                        from.filters().stream()
                                                .map(filter -> Map.of("pattern", filter))
                                                .toList())
                                .build())
                .destinationConfig(
                        DestinationConfigProperty.builder()
                                .onFailure(
                                        OnFailureProperty.builder().destination(failures()).build())
                                .build())
                .build();
    }

    /// By the event bus, since a bucket that called the function itself could not be made before
    /// it. The bus says it in other words than the bucket; they are put back into S3's own.
    private void uploads(Source.OnUpload on) {
        var pattern =
                Map.of(
                        "source",
                        List.of("aws.s3"),
                        "detail-type",
                        List.of("Object Created"),
                        "detail",
                        Map.of(
                                "bucket",
                                Map.of("name", List.of(stack.names.bucket(on.bucket()))),
                                "object",
                                Map.of("key", List.of(Map.of("prefix", on.prefix())))));
        rule(
                "OnUpload",
                "Runs " + function.row().name() + " when a file has come",
                rule -> rule.eventPattern(pattern),
                Map.of("inputTransformer", UploadEvent.transformer()));
    }

    private CfnEventSourceMapping.Builder mapping(String from) {
        return CfnEventSourceMapping.Builder.create(stack, id + from)
                .functionName(function.arn())
                .functionResponseTypes(List.of("ReportBatchItemFailures"));
    }

    private void rule(
            String kind,
            String description,
            UnaryOperator<CfnRule.Builder> when,
            Map<String, Object> input) {
        var target =
                new LinkedHashMap<String, Object>(Map.of("id", "function", "arn", function.arn()));
        target.putAll(input);
        var rule =
                when.apply(
                                CfnRule.Builder.create(stack, id + kind)
                                        .name(stack.names.function(function.row()))
                                        .description(description)
                                        .state("ENABLED")
                                        .targets(List.of(target)))
                        .build();
        CfnPermission.Builder.create(stack, id + kind + "Permission")
                .action("lambda:InvokeFunction")
                .functionName(function.arn())
                .principal("events.amazonaws.com")
                .sourceArn(rule.getAttrArn())
                .build();
        CfnEventInvokeConfig.Builder.create(stack, id + kind + "Failures")
                .functionName(stack.names.function(function.row()))
                .qualifier(Names.LIVE)
                .maximumRetryAttempts(RETRIES)
                .destinationConfig(
                        CfnEventInvokeConfig.DestinationConfigProperty.builder()
                                .onFailure(
                                        CfnEventInvokeConfig.OnFailureProperty.builder()
                                                .destination(failures())
                                                .build())
                                .build())
                .build()
                .getNode()
                .addDependency(function.alias());
    }

    private String arn(QueueRow row) {
        var queue = queues.get(row);
        return queue == null ? stack.names.queueArn(row) : queue.getAttrArn();
    }

    private String failures() {
        return stack.names.bucketArn(Parts.FAILURES);
    }

    private static String rate(Source.OnSchedule on) {
        var minutes = on.every().toMinutes();
        if (minutes < 1) {
            throw new IllegalArgumentException(
                    "the clock of AWS knows no shorter step than a minute");
        }
        return "rate(" + minutes + (minutes == 1 ? " minute)" : " minutes)");
    }
}

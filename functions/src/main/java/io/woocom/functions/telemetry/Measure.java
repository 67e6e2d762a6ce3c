package io.woocom.functions.telemetry;

import java.util.Map;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsBuilder;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/// Counts what the business does, in CloudWatch's embedded metric format. Each call is one log line
/// and costs no request. Outside Lambda set `AWS_EMF_ENVIRONMENT=Local`, or the library looks for
/// its environment and hangs.
public final class Measure {

    public static final String NAMESPACE = "WooCom";

    private static final Metrics METRICS =
            MetricsBuilder.builder().withNamespace(NAMESPACE).withService("woocom").build();

    private Measure() {}

    public static void count(String name) {
        count(name, 1, Map.of());
    }

    /// Dimensions have few values, such as a currency or a decline code, never an id.
    public static void count(String name, long number, Map<String, String> dimensions) {
        record(name, number, MetricUnit.COUNT, dimensions);
    }

    public static void milliseconds(String name, long duration, Map<String, String> dimensions) {
        record(name, duration, MetricUnit.MILLISECONDS, dimensions);
    }

    private static void record(
            String name, long value, MetricUnit unit, Map<String, String> dimensions) {
        var set = new DimensionSet();
        dimensions.forEach(set::addDimension);
        METRICS.flushSingleMetric(name, (double) value, unit, NAMESPACE, set);
    }
}

package io.woocom.infrastructure;

import io.woocom.functions.telemetry.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A series of numbers in CloudWatch.
///
/// @param statistic `Sum`, `Maximum`, `p99`…
record Metric(String namespace, String name, Map<String, String> dimensions, String statistic) {

    Metric {
        dimensions = Map.copyOf(dimensions);
    }

    /// What the business counts, under the name that the code gives it, and without dimensions.
    static Metric business(String name) {
        return new Metric(Measure.NAMESPACE, name, Map.of(), "Sum");
    }

    static Metric of(
            String namespace, String name, String dimension, String value, String statistic) {
        return new Metric(namespace, name, Map.of(dimension, value), statistic);
    }

    List<Map<String, String>> dimensionList() {
        return new TreeMap<>(dimensions)
                .entrySet().stream()
                        .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                        .toList();
    }

    /// As a dashboard writes it.
    List<Object> line() {
        var line = new ArrayList<Object>(List.of(namespace, name));
        new TreeMap<>(dimensions).forEach((key, value) -> line.addAll(List.of(key, value)));
        line.add(Map.of("stat", statistic));
        return line;
    }

    /// As a part of an alarm's expression.
    Map<String, Object> query(String id, int seconds) {
        return Map.of(
                "id",
                id,
                "returnData",
                false,
                "metricStat",
                Map.of(
                        "metric",
                        Map.of(
                                "namespace",
                                namespace,
                                "metricName",
                                name,
                                "dimensions",
                                dimensionList()),
                        "period",
                        seconds,
                        "stat",
                        statistic));
    }
}

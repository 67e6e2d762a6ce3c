package io.woocom.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;

/// Makes alarms that tell a topic, each with its entry in the runbook.
record Alarms(WooComStack stack, String topic) {

    /// When an alarm rings: so often in a row, above a threshold.
    ///
    /// @param seconds of one period
    record When(int seconds, int periods, double above) {}

    void on(String name, String what, Metric metric, When when) {
        var alarm = alarm(name, name, what, when).period(when.seconds());
        alarm.namespace(metric.namespace())
                .metricName(metric.name())
                .dimensions(metric.dimensionList());
        if (metric.statistic().startsWith("p")) {
            alarm.extendedStatistic(metric.statistic()).evaluateLowSampleCountPercentile("ignore");
        } else {
            alarm.statistic(metric.statistic());
        }
        alarm.build();
    }

    /// @param runbook the entry that several alarms of a kind share
    void onEach(String runbook, String of, String what, Metric metric, When when) {
        alarm(runbook + "-" + of, runbook, what + " (" + of + ")", when)
                .period(when.seconds())
                .namespace(metric.namespace())
                .metricName(metric.name())
                .dimensions(metric.dimensionList())
                .statistic(metric.statistic())
                .build();
    }

    void onExpression(
            String name, String what, String expression, Map<String, Metric> metrics, When when) {
        onExpression(name, name, what, expression, metrics, when);
    }

    /// @param runbook the entry, which several alarms of a kind share
    /// @param expression of CloudWatch's metric math over the metrics' ids
    void onExpression(
            String name,
            String runbook,
            String what,
            String expression,
            Map<String, Metric> metrics,
            When when) {
        var queries = new ArrayList<Map<String, Object>>();
        queries.add(
                Map.of(
                        "id",
                        "result",
                        "expression",
                        expression,
                        "label",
                        what,
                        "returnData",
                        true));
        new TreeMap<>(metrics)
                .forEach((id, metric) -> queries.add(metric.query(id, when.seconds())));
        alarm(name, runbook, what, when).metrics(queries).build();
    }

    /// Rings when nothing is heard at all: silence is what it is about.
    void onSilence(String name, String what, Metric metric, int seconds) {
        alarm(name, name, what, new When(seconds, 1, 1))
                .comparisonOperator("LessThanThreshold")
                .treatMissingData("breaching")
                .period(seconds)
                .namespace(metric.namespace())
                .metricName(metric.name())
                .dimensions(metric.dimensionList())
                .statistic(metric.statistic())
                .build();
    }

    private CfnAlarm.Builder alarm(String name, String runbook, String what, When when) {
        return CfnAlarm.Builder.create(stack, Names.id(name) + "Alarm")
                .alarmName(stack.names.of(name))
                .alarmDescription(Runbook.entry(runbook, what))
                .comparisonOperator("GreaterThanThreshold")
                .evaluationPeriods(when.periods())
                .threshold(when.above())
                .treatMissingData("notBreaching")
                .alarmActions(List.of(topic))
                .okActions(List.of(topic));
    }
}

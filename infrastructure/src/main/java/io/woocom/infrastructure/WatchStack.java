package io.woocom.infrastructure;

import io.woocom.functions.manifest.Parts;
import io.woocom.functions.manifest.Source;
import io.woocom.infrastructure.Alarms.When;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.constructs.Construct;

/// What tells people how the shop does: dashboards, alarms, and what it costs.
final class WatchStack extends WooComStack {

    /// Of the thousand executions at once that an account has at first.
    private static final int BUSY = 800;

    private final Figures figures;

    WatchStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                plan.names().of("watch"),
                plan.settings().account().regional(),
                "Dashboards, alarms, budget");
        figures = new Figures(names, published().get(this, Published.API));
        var alarms = new Alarms(this, Told.in(this));
        api(alarms);
        business(alarms);
        events(alarms);
        tables(alarms);
        Spending.watched(this);
        dashboard("business", new Dashboard(names.account().region()).business(figures));
        dashboard("platform", new Dashboard(names.account().region()).platform(figures, plan));
    }

    private void api(Alarms alarms) {
        alarms.on(
                "api-errors",
                "More than 150 requests a minute fail",
                figures.api("5xx", "Sum"),
                new When(60, 1, 150));
        alarms.onExpression(
                "api-error-ratio",
                "More than 1 % of the requests fail",
                "IF(requests >= 20, 100 * errors / requests, 0)",
                Map.of(
                        "errors", figures.api("5xx", "Sum"),
                        "requests", figures.api("Count", "Sum")),
                new When(300, 1, 1));
        alarms.on(
                "api-latency",
                "One request in a hundred takes longer than three seconds",
                figures.api("Latency", "p99"),
                new When(300, 3, 3_000));
        alarms.on(
                "concurrency",
                "The functions use most of what the account may run at once",
                new Metric("AWS/Lambda", "ConcurrentExecutions", Map.of(), "Maximum"),
                new When(60, 3, BUSY));
        alarms.on(
                "function-throttles",
                "Functions are turned away",
                new Metric("AWS/Lambda", "Throttles", Map.of(), "Sum"),
                new When(60, 3, 0));
    }

    private void business(Alarms alarms) {
        alarms.onExpression(
                "payment-failures",
                "More than a third of the payments are declined",
                "IF(declined + captured >= 10, 100 * declined / (declined + captured), 0)",
                Map.of(
                        "declined", Metric.business("PaymentsDeclined"),
                        "captured", Metric.business("PaymentsCaptured")),
                new When(900, 1, 33));
        plan.settings()
                .ordersEvery()
                .ifPresent(minutes ->
                        alarms.onSilence(
                                "no-orders",
                                "No order for " + minutes + " minutes",
                                Metric.business("OrdersPlaced"),
                                minutes * 60));
    }

    private void events(Alarms alarms) {
        for (var queue : plan.queues()) {
            alarms.onEach(
                    "dead-letters",
                    queue.name(),
                    "A message could not be handled",
                    Figures.queue(
                            names.deadLetterQueue(queue),
                            "ApproximateNumberOfMessagesVisible",
                            "Maximum"),
                    new When(60, 1, 0));
            alarms.onEach(
                    "queue-age",
                    queue.name(),
                    "Messages wait for longer than a quarter of an hour",
                    Figures.queue(names.queue(queue), "ApproximateAgeOfOldestMessage", "Maximum"),
                    new When(60, 5, 900));
        }
        plan.functions().stream()
                .filter(row ->
                        row.sources().stream()
                                .anyMatch(source -> source instanceof Source.FromTable))
                .forEach(row ->
                        alarms.onEach(
                                "iterator-age",
                                row.name(),
                                "A stream is read late",
                                figures.function(row, "IteratorAge", "Maximum"),
                                new When(60, 5, 60_000)));
        alarms.on(
                "failures",
                "Something was put into the failure bucket",
                new Metric(
                        "AWS/S3",
                        "PutRequests",
                        Map.of(
                                "BucketName",
                                names.bucket(Parts.FAILURES),
                                "FilterId",
                                DataStack.COUNTED),
                        "Sum"),
                new When(60, 1, 0));
    }

    private void tables(Alarms alarms) {
        for (var table : plan.tables()) {
            alarms.onExpression(
                    "table-throttles-" + table.name(),
                    "table-throttles",
                    "A table turns requests away",
                    "FILL(reads, 0) + FILL(writes, 0)",
                    Map.of(
                            "reads", figures.table(table, "ReadThrottleEvents"),
                            "writes", figures.table(table, "WriteThrottleEvents")),
                    new When(60, 3, 0));
        }
    }

    private void dashboard(String name, Dashboard dashboard) {
        CfnDashboard.Builder.create(this, Names.id(name))
                .dashboardName(names.of(name))
                .dashboardBody(dashboard.json(this))
                .build();
    }
}

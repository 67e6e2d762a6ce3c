package io.woocom.infrastructure;

import io.woocom.functions.manifest.FunctionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awscdk.Stack;

/// Pictures of metrics, two in a row.
final class Dashboard {

    private static final int WIDTH = 12;
    private static final int HEIGHT = 6;

    private final String region;
    private final List<Map<String, Object>> pictures = new ArrayList<>();

    Dashboard(String region) {
        this.region = region;
    }

    /// What a merchant looks at.
    Dashboard business(Figures figures) {
        picture("Orders", business("OrdersPlaced", "OrdersConfirmed", "OrdersCancelled"));
        picture("Payments", business("PaymentsCaptured", "PaymentsDeclined"));
        searched("Revenue, in minor units", "Revenue");
        picture("Stock", business("StockOuts"));
        picture("Catalogue", business("ProductsPublished"));
        picture("Requests", List.of(figures.api("Count", "Sum"), figures.api("4xx", "Sum")));
        return this;
    }

    /// What an engineer looks at.
    Dashboard platform(Figures figures, Plan plan) {
        picture("API errors", List.of(figures.api("5xx", "Sum"), figures.api("4xx", "Sum")));
        picture(
                "API latency",
                List.of(figures.api("Latency", "p50"), figures.api("Latency", "p99")));
        functions("Time of what people wait for", plan.store(), figures, "Duration", "p99");
        functions("Time of what staff wait for", plan.staff(), figures, "Duration", "p99");
        functions("Errors", plan.functions(), figures, "Errors", "Sum");
        functions("Throttles", plan.functions(), figures, "Throttles", "Sum");
        functions("Reading of streams is late", plan.workers(), figures, "IteratorAge", "Maximum");
        var queues = plan.queues();
        picture(
                "Age of the oldest message",
                queues.stream()
                        .map(queue ->
                                Figures.queue(
                                        plan.names().queue(queue),
                                        "ApproximateAgeOfOldestMessage",
                                        "Maximum"))
                        .toList());
        picture(
                "Dead letters",
                queues.stream()
                        .map(queue ->
                                Figures.queue(
                                        plan.names().deadLetterQueue(queue),
                                        "ApproximateNumberOfMessagesVisible",
                                        "Maximum"))
                        .toList());
        picture(
                "Throttles of tables",
                plan.tables().stream()
                        .flatMap(table ->
                                Stream.of(
                                        figures.table(table, "ReadThrottleEvents"),
                                        figures.table(table, "WriteThrottleEvents")))
                        .toList());
        return this;
    }

    /// @param stack whose tokens the metrics hold
    String json(Stack stack) {
        return stack.toJsonString(Map.of("widgets", pictures));
    }

    private void functions(
            String title,
            List<FunctionRow> rows,
            Figures figures,
            String metric,
            String statistic) {
        picture(title, each(rows, row -> figures.function(row, metric, statistic)));
    }

    private static List<Metric> each(List<FunctionRow> rows, Function<FunctionRow, Metric> one) {
        return rows.stream().map(one).toList();
    }

    private static List<Metric> business(String... names) {
        return Stream.of(names).map(Metric::business).toList();
    }

    private void picture(String title, List<Metric> metrics) {
        add(title, Map.of("metrics", metrics.stream().map(Metric::line).toList()));
    }

    /// Every value of a dimension, also those that come later: a currency.
    private void searched(String title, String name) {
        var search = "SEARCH('{WooCom,currency} MetricName=\"" + name + "\"', 'Sum', 300)";
        add(title, Map.of("metrics", List.of(List.of(Map.of("expression", search)))));
    }

    private void add(String title, Map<String, Object> what) {
        var properties = new LinkedHashMap<String, Object>(what);
        properties.put("title", title);
        properties.put("period", 300);
        properties.put("view", "timeSeries");
        properties.put("region", region);
        var at = pictures.size();
        pictures.add(
                Statements.ordered(
                        "type",
                        "metric",
                        "x",
                        at % 2 * WIDTH,
                        "y",
                        at / 2 * HEIGHT,
                        "width",
                        WIDTH,
                        "height",
                        HEIGHT,
                        "properties",
                        properties));
    }
}

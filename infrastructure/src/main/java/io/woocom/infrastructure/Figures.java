package io.woocom.infrastructure;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.manifest.FunctionRow;
import java.util.Map;

/// What AWS counts of the shop's parts.
///
/// @param api the id of the HTTP API
record Figures(Names names, String api) {

    Metric api(String name, String statistic) {
        return Metric.of("AWS/ApiGateway", name, "ApiId", api, statistic);
    }

    Metric function(FunctionRow row, String name, String statistic) {
        var function = names.function(row);
        return new Metric(
                "AWS/Lambda",
                name,
                Map.of("FunctionName", function, "Resource", function + ":" + Names.LIVE),
                statistic);
    }

    Metric table(TableKeys table, String name) {
        return Metric.of("AWS/DynamoDB", name, "TableName", names.table(table), "Sum");
    }

    /// @param queue its name in SQS
    static Metric queue(String queue, String name, String statistic) {
        return Metric.of("AWS/SQS", name, "QueueName", queue, statistic);
    }
}

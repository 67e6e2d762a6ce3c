package io.woocom.infrastructure;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.QueueRow;

/// What everything of an environment is called. All names begin with `woocom-ENVIRONMENT`, by which
/// rights to deploy are cut; they are known before anything exists, so that rights name exactly
/// what they are for.
record Names(String environment, Account account) {

    static final String PREFIX = "woocom";

    /// The alias that everybody calls.
    static final String LIVE = "live";

    String of(String what) {
        return PREFIX + "-" + environment + "-" + what;
    }

    String table(TableKeys table) {
        return of(table.name());
    }

    String tableArn(TableKeys table) {
        return arn("dynamodb", "table/" + table(table));
    }

    String queue(QueueRow queue) {
        return of(queue.queueName());
    }

    String deadLetterQueue(QueueRow queue) {
        return of(queue.deadLetterQueueName());
    }

    String queueArn(QueueRow queue) {
        return arn("sqs", queue(queue));
    }

    String queueUrl(QueueRow queue) {
        return "https://sqs."
                + account.region()
                + ".amazonaws.com/"
                + account.id()
                + "/"
                + queue(queue);
    }

    /// Buckets share one name space with the whole world.
    String bucket(String bucket) {
        return of(bucket) + "-" + account.id();
    }

    String bucketArn(String bucket) {
        return "arn:aws:s3:::" + bucket(bucket);
    }

    String function(FunctionRow row) {
        return of(row.name());
    }

    String functionArn(FunctionRow row) {
        return arn("lambda", "function:" + function(row));
    }

    String liveArn(FunctionRow row) {
        return functionArn(row) + ":" + LIVE;
    }

    String logGroup(FunctionRow row) {
        return "/aws/lambda/" + function(row);
    }

    String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + account.region() + ":" + account.id() + ":" + resource;
    }

    /// `order-list` as `OrderList`, for CloudFormation's own names.
    static String id(String name) {
        var id = new StringBuilder();
        for (var word : name.split("[^a-zA-Z0-9]+", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }
}

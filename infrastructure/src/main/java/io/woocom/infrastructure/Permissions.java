package io.woocom.infrastructure;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.functions.manifest.Grant;
import io.woocom.functions.manifest.Grant.AccountUse;
import io.woocom.functions.manifest.Grant.BucketUse;
import io.woocom.functions.manifest.Grant.SecretUse;
import io.woocom.functions.manifest.Grant.TableUse;
import io.woocom.functions.manifest.Parts;
import io.woocom.functions.manifest.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the role of a function allows: its grants, what Lambda does in its name for its event
/// sources, its own log, and an interface in the network. Nothing else.
final class Permissions {

    private static final List<String> READS =
            List.of(
                    "dynamodb:GetItem",
                    "dynamodb:BatchGetItem",
                    "dynamodb:Query",
                    "dynamodb:ConditionCheckItem");

    private static final List<String> WRITES =
            List.of(
                    "dynamodb:PutItem",
                    "dynamodb:UpdateItem",
                    "dynamodb:DeleteItem",
                    "dynamodb:BatchWriteItem",
                    "dynamodb:ConditionCheckItem");

    /// An interface belongs to no function, so there is nothing to name (Lambda Developer Guide,
    /// "Giving Lambda functions access to resources in an Amazon VPC").
    static final List<String> INTERFACES =
            List.of(
                    "ec2:CreateNetworkInterface",
                    "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface",
                    "ec2:AssignPrivateIpAddresses",
                    "ec2:UnassignPrivateIpAddresses");

    private final WooComStack stack;
    private final Names names;

    Permissions(WooComStack stack) {
        this.stack = stack;
        this.names = stack.names;
    }

    List<Map<String, Object>> of(FunctionRow row) {
        var all = new ArrayList<Map<String, Object>>();
        all.add(
                Statements.allow(
                        List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                        List.of(names.arn("logs", "log-group:" + names.logGroup(row) + ":*"))));
        all.add(Statements.allow(INTERFACES, List.of("*")));
        row.grants().stream()
                .sorted(Comparator.comparing(String::valueOf))
                .map(this::of)
                .flatMap(List::stream)
                .forEach(all::add);
        row.sources().stream().map(this::of).flatMap(List::stream).forEach(all::add);
        if (row.sources().stream().anyMatch(Permissions::leavesFailures)) {
            var failures = names.bucketArn(Parts.FAILURES);
            all.add(Statements.allow(List.of("s3:PutObject"), List.of(failures + "/*")));
            all.add(Statements.allow(List.of("s3:ListBucket"), List.of(failures)));
        }
        return all;
    }

    private List<Map<String, Object>> of(Grant grant) {
        return switch (grant) {
            case Grant.OnTable(var table, var use) -> onTable(table, use);
            case Grant.OnQueue(var queue) ->
                    List.of(
                            Statements.allow(
                                    List.of("sqs:SendMessage"), List.of(names.queueArn(queue))));
            case Grant.OnBucket(var bucket, var use) -> onBucket(bucket, use);
            case Grant.OnSecret secret -> onSecret(secret);
            case Grant.OnAccounts(var use) ->
                    List.of(Statements.allow(onAccounts(use), List.of(customers())));
            case Grant.OfMail() ->
                    List.of(
                            Statements.allow(
                                    List.of("ses:SendEmail"),
                                    List.of(names.arn("ses", "identity/*")),
                                    Map.of(
                                            "StringEquals",
                                            Map.of(
                                                    "ses:FromAddress",
                                                    stack.plan.settings().mailFrom()))));
        };
    }

    private List<Map<String, Object>> onTable(TableKeys table, TableUse use) {
        var arn = names.tableArn(table);
        var reads =
                Statements.allow(
                        READS,
                        Stream.concat(
                                        Stream.of(arn),
                                        table.indexes().stream()
                                                .map(index -> arn + "/index/" + index.name()))
                                .toList());
        var writes = Statements.allow(WRITES, List.of(arn));
        return switch (use) {
            case READ -> List.of(reads);
            case WRITE -> List.of(writes);
            case READ_WRITE -> List.of(reads, writes);
        };
    }

    private List<Map<String, Object>> onBucket(String bucket, BucketUse use) {
        var objects = names.bucketArn(bucket) + "/*";
        return List.of(
                Statements.allow(
                        List.of(use == BucketUse.READ ? "s3:GetObject" : "s3:PutObject"),
                        List.of(objects)));
    }

    private static List<String> onAccounts(AccountUse use) {
        return switch (use) {
            case READ -> List.of("cognito-idp:AdminGetUser");
            case INVITE -> List.of("cognito-idp:AdminCreateUser", "cognito-idp:AdminGetUser");
            case CLOSE -> List.of("cognito-idp:AdminDisableUser", "cognito-idp:AdminEnableUser");
            case REMOVE -> List.of("cognito-idp:AdminDeleteUser");
        };
    }

    /// Other secrets are values, which reach a function as variables.
    private List<Map<String, Object>> onSecret(Grant.OnSecret secret) {
        if (!Secrets.isGuestKey(secret)) {
            return List.of();
        }
        var actions =
                secret.use() == SecretUse.SIGN
                        ? List.of("kms:Sign", "kms:GetPublicKey")
                        : List.of("kms:GetPublicKey");
        return List.of(
                Statements.allow(
                        actions, List.of(stack.published().get(stack, Published.GUEST_KEY))));
    }

    private List<Map<String, Object>> of(Source source) {
        return switch (source) {
            case Source.FromQueue from ->
                    List.of(
                            Statements.allow(
                                    List.of(
                                            "sqs:ReceiveMessage",
                                            "sqs:DeleteMessage",
                                            "sqs:ChangeMessageVisibility",
                                            "sqs:GetQueueAttributes"),
                                    List.of(names.queueArn(from.queue()))));
            case Source.FromTable from ->
                    List.of(
                            Statements.allow(
                                    List.of(
                                            "dynamodb:GetRecords",
                                            "dynamodb:GetShardIterator",
                                            "dynamodb:DescribeStream",
                                            "dynamodb:ListStreams"),
                                    List.of(names.tableArn(from.table()) + "/stream/*")));
            case Source.OnSchedule _, Source.OnUpload _ -> List.of();
        };
    }

    private String customers() {
        return names.arn("cognito-idp", "userpool/")
                + stack.published().get(stack, Published.CUSTOMERS);
    }

    /// Messages go back to their queue; everything else would be gone.
    private static boolean leavesFailures(Source source) {
        return !(source instanceof Source.FromQueue);
    }
}

package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;

/// The policies of those who deploy. Each reaches only names that begin with `woocom-`, and names
/// no service whole.
final class Rights {

    private static final String ANY = Names.PREFIX + "-*";

    private Rights() {}

    /// What a role of the shop may do at most, whatever its own policy says: never change a role, a
    /// policy or a user.
    static List<Map<String, Object>> boundary(Names names) {
        return List.of(
                Statements.allow(
                        List.of(
                                "dynamodb:*Item",
                                "dynamodb:Query",
                                "dynamodb:Get*",
                                "dynamodb:DescribeStream",
                                "dynamodb:ListStreams"),
                        List.of(names.arn("dynamodb", "table/" + ANY))),
                Statements.allow(
                        List.of(
                                "sqs:SendMessage",
                                "sqs:ReceiveMessage",
                                "sqs:DeleteMessage",
                                "sqs:ChangeMessageVisibility",
                                "sqs:GetQueueAttributes",
                                "sqs:StartMessageMoveTask"),
                        List.of(names.arn("sqs", ANY))),
                Statements.allow(
                        List.of("s3:GetObject", "s3:PutObject", "s3:ListBucket"),
                        List.of("arn:aws:s3:::" + ANY)),
                Statements.allow(
                        List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                        List.of(
                                names.arn("logs", "log-group:/aws/lambda/" + ANY),
                                names.arn("logs", "log-group:/" + Names.PREFIX + "-network/*"))),
                Statements.allow(
                        List.of(
                                "lambda:InvokeFunction",
                                "lambda:GetAlias",
                                "lambda:UpdateAlias",
                                "lambda:GetProvisionedConcurrencyConfig",
                                "lambda:DeleteFunction"),
                        List.of(names.arn("lambda", "function:" + ANY))),
                Statements.allow(
                        List.of("kms:Sign", "kms:GetPublicKey"),
                        List.of(names.arn("kms", "key/*"))),
                Statements.allow(
                        List.of(
                                "cognito-idp:AdminCreateUser",
                                "cognito-idp:AdminDeleteUser",
                                "cognito-idp:AdminDisableUser",
                                "cognito-idp:AdminEnableUser",
                                "cognito-idp:AdminGetUser"),
                        List.of(names.arn("cognito-idp", "userpool/*"))),
                Statements.allow(List.of("ses:SendEmail"), List.of(names.arn("ses", "identity/*"))),
                Statements.allow(
                        List.of("cloudwatch:DescribeAlarms"),
                        List.of(names.arn("cloudwatch", "alarm:" + ANY))),
                Statements.allow(List.of("sts:AssumeRole"), List.of(bootstrapRoles(names))),
                Statements.allow(Permissions.INTERFACES, List.of("*")));
    }

    /// Everything goes through the roles of the bootstrap.
    static List<Map<String, Object>> deployer(Names names) {
        return List.of(Statements.allow(List.of("sts:AssumeRole"), List.of(bootstrapRoles(names))));
    }

    /// Like a pipeline, but stacks of `dev-NAME` only, and their logs and metrics.
    static List<Map<String, Object>> developer(Names names) {
        var own = names.arn("cloudformation", "stack/" + Names.PREFIX + "-dev-*");
        return List.of(
                Statements.allow(
                        List.of(
                                "cloudformation:CreateChangeSet",
                                "cloudformation:DeleteChangeSet",
                                "cloudformation:DeleteStack",
                                "cloudformation:DescribeChangeSet",
                                "cloudformation:DescribeStack*",
                                "cloudformation:ExecuteChangeSet",
                                "cloudformation:GetTemplate"),
                        List.of(own)),
                Statements.allow(
                        List.of("iam:PassRole"),
                        List.of(bootstrapRole(names, "cfn-exec-role")),
                        Map.of(
                                "StringEquals",
                                Map.of("iam:PassedToService", "cloudformation.amazonaws.com"))),
                Statements.allow(
                        List.of("sts:AssumeRole"),
                        List.of(bootstrapRole(names, "file-publishing-role"))),
                Statements.allow(
                        List.of("logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"),
                        List.of(
                                names.arn(
                                        "logs",
                                        "log-group:/aws/lambda/" + Names.PREFIX + "-dev-*"))));
    }

    /// In staging and production everybody may look.
    static List<Map<String, Object>> reader(Names names) {
        return List.of(
                Statements.allow(
                        List.of("logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"),
                        List.of(names.arn("logs", "log-group:/aws/*"))),
                Statements.allow(
                        List.of("cloudwatch:DescribeAlarms"),
                        List.of(names.arn("cloudwatch", "alarm:" + ANY))),
                Statements.allow(
                        List.of("cloudwatch:GetDashboard"),
                        List.of(
                                "arn:aws:cloudwatch::"
                                        + names.account().id()
                                        + ":dashboard/"
                                        + ANY)),
                // Metrics have no names that a policy could use.
                Statements.allow(
                        List.of("cloudwatch:GetMetricData", "cloudwatch:ListMetrics"),
                        List.of("*")));
    }

    /// Three verbs: back to the version before, away with a faulty function, once more for what
    /// failed.
    static List<Map<String, Object>> elevated(Names names) {
        return List.of(
                Statements.allow(
                        List.of(
                                "lambda:GetAlias",
                                "lambda:ListVersionsByFunction",
                                "lambda:UpdateAlias",
                                "lambda:DeleteFunction"),
                        List.of(names.arn("lambda", "function:" + ANY))),
                Statements.allow(
                        List.of(
                                "sqs:StartMessageMoveTask",
                                "sqs:ListMessageMoveTasks",
                                "sqs:ReceiveMessage",
                                "sqs:DeleteMessage",
                                "sqs:SendMessage",
                                "sqs:GetQueueAttributes"),
                        List.of(names.arn("sqs", ANY))));
    }

    private static String bootstrapRoles(Names names) {
        return "arn:aws:iam::"
                + names.account().id()
                + ":role/cdk-"
                + names.account().qualifier()
                + "-*";
    }

    private static String bootstrapRole(Names names, String role) {
        return bootstrapRoles(names).replace("-*", "-" + role + "-*");
    }
}

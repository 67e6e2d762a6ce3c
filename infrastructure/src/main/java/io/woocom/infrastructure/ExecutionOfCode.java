package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;

/// What CloudFormation may do to what runs, and to what watches it.
final class ExecutionOfCode {

    private static final String ANY = Names.PREFIX + "-*";

    private ExecutionOfCode() {}

    static List<Map<String, Object>> rights(Names names) {
        return List.of(
                Statements.allow(
                        List.of(
                                "lambda:Add*",
                                "lambda:Create*",
                                "lambda:Delete*",
                                "lambda:Get*",
                                "lambda:List*",
                                "lambda:PublishVersion",
                                "lambda:Put*",
                                "lambda:Remove*",
                                "lambda:TagResource",
                                "lambda:UntagResource",
                                "lambda:Update*"),
                        List.of(
                                names.arn("lambda", "function:" + ANY),
                                names.arn("lambda", "event-source-mapping:*"))),
                Statements.allow(
                        List.of(
                                "sqs:CreateQueue",
                                "sqs:DeleteQueue",
                                "sqs:Get*",
                                "sqs:SetQueueAttributes",
                                "sqs:TagQueue"),
                        List.of(names.arn("sqs", ANY))),
                Statements.allow(
                        List.of(
                                "logs:CreateLogGroup",
                                "logs:DeleteLogGroup",
                                "logs:DescribeLogGroups",
                                "logs:PutRetentionPolicy",
                                "logs:TagResource"),
                        List.of(names.arn("logs", "log-group:*"))),
                Statements.allow(
                        List.of(
                                "events:DeleteRule",
                                "events:DescribeRule",
                                "events:PutRule",
                                "events:PutTargets",
                                "events:RemoveTargets",
                                "events:TagResource"),
                        List.of(names.arn("events", "rule/" + ANY))),
                Statements.allow(
                        List.of(
                                "scheduler:CreateSchedule",
                                "scheduler:DeleteSchedule",
                                "scheduler:GetSchedule",
                                "scheduler:UpdateSchedule"),
                        List.of(names.arn("scheduler", "schedule/default/" + ANY))),
                Statements.allow(
                        List.of(
                                "cloudwatch:Delete*",
                                "cloudwatch:Describe*",
                                "cloudwatch:Get*",
                                "cloudwatch:Put*",
                                "cloudwatch:TagResource"),
                        List.of(
                                names.arn("cloudwatch", "alarm:" + ANY),
                                "arn:aws:cloudwatch::"
                                        + names.account().id()
                                        + ":dashboard/"
                                        + ANY)),
                Statements.allow(
                        List.of(
                                "sns:CreateTopic",
                                "sns:DeleteTopic",
                                "sns:Get*",
                                "sns:SetTopicAttributes",
                                "sns:Subscribe",
                                "sns:TagResource"),
                        List.of(names.arn("sns", ANY))),
                Statements.allow(
                        List.of(
                                "codedeploy:Create*",
                                "codedeploy:Delete*",
                                "codedeploy:Get*",
                                "codedeploy:RegisterApplicationRevision",
                                "codedeploy:Update*"),
                        List.of(
                                names.arn("codedeploy", "application:" + ANY),
                                names.arn("codedeploy", "deploymentgroup:" + ANY + "/*"),
                                names.arn("codedeploy", "deploymentconfig:*"))),
                Statements.allow(
                        List.of(
                                "apigateway:GET",
                                "apigateway:PATCH",
                                "apigateway:POST",
                                "apigateway:PUT",
                                "apigateway:DELETE",
                                "apigateway:TagResource"),
                        List.of("arn:aws:apigateway:" + names.account().region() + "::/*")));
    }
}

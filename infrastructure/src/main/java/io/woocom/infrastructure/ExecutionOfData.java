package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;

/// What CloudFormation may do to what keeps data: tables, buckets, roles, parameters, secrets.
final class ExecutionOfData {

    private static final String ANY = Names.PREFIX + "-*";

    private ExecutionOfData() {}

    /// Roles only with the boundary, and never the boundary itself.
    static List<Map<String, Object>> rights(Names names) {
        var account = names.account().id();
        var boundary = "arn:aws:iam::" + account + ":policy/" + WooComStack.BOUNDARY;
        var roles = "arn:aws:iam::" + account + ":role/" + ANY;
        return List.of(
                Statements.allow(
                        List.of(
                                "dynamodb:CreateTable",
                                "dynamodb:DeleteTable",
                                "dynamodb:Describe*",
                                "dynamodb:List*",
                                "dynamodb:TagResource",
                                "dynamodb:UntagResource",
                                "dynamodb:Update*"),
                        List.of(names.arn("dynamodb", "table/" + ANY))),
                Statements.allow(
                        List.of(
                                "s3:CreateBucket",
                                "s3:DeleteBucket",
                                "s3:DeleteBucketPolicy",
                                "s3:Get*",
                                "s3:ListBucket",
                                "s3:PutBucket*",
                                "s3:PutEncryptionConfiguration",
                                "s3:PutLifecycleConfiguration",
                                "s3:PutMetricsConfiguration"),
                        List.of(
                                "arn:aws:s3:::" + ANY,
                                "arn:aws:s3:::cdk-" + names.account().qualifier() + "-assets-*")),
                Statements.allow(
                        List.of("iam:CreateRole", "iam:PutRolePolicy", "iam:AttachRolePolicy"),
                        List.of(roles),
                        Map.of("StringEquals", Map.of("iam:PermissionsBoundary", boundary))),
                Statements.allow(
                        List.of(
                                "iam:GetRole",
                                "iam:GetRolePolicy",
                                "iam:PassRole",
                                "iam:DeleteRole",
                                "iam:DeleteRolePolicy",
                                "iam:TagRole",
                                "iam:UntagRole",
                                "iam:UpdateRole",
                                "iam:UpdateAssumeRolePolicy"),
                        List.of(roles)),
                Statements.allow(
                        List.of(
                                "ssm:PutParameter",
                                "ssm:GetParameter*",
                                "ssm:DeleteParameter*",
                                "ssm:AddTagsToResource"),
                        List.of(
                                names.arn("ssm", "parameter/" + Names.PREFIX + "/*"),
                                names.arn("ssm", "parameter/cdk-bootstrap/*"))),
                Statements.allow(
                        List.of(
                                "secretsmanager:CreateSecret",
                                "secretsmanager:DeleteSecret",
                                "secretsmanager:DescribeSecret",
                                "secretsmanager:GetSecretValue",
                                "secretsmanager:TagResource"),
                        List.of(names.arn("secretsmanager", "secret:" + Names.PREFIX + "/*"))));
    }
}

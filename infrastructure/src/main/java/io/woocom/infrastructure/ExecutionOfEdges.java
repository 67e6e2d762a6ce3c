package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;

/// What CloudFormation may do to the shop's edges: network, pools, keys, CloudFront, names. Most of
/// these get their ids from AWS, so that a policy cannot name ours alone; the account is the fence.
final class ExecutionOfEdges {

    private ExecutionOfEdges() {}

    static List<Map<String, Object>> rights(Names names) {
        var account = names.account().id();
        return List.of(
                Statements.allow(
                        List.of(
                                "ec2:Allocate*",
                                "ec2:Associate*",
                                "ec2:Attach*",
                                "ec2:AuthorizeSecurityGroup*",
                                "ec2:Create*",
                                "ec2:Delete*",
                                "ec2:Detach*",
                                "ec2:Disassociate*",
                                "ec2:Modify*",
                                "ec2:Release*",
                                "ec2:RevokeSecurityGroup*"),
                        List.of(names.arn("ec2", "*/*"))),
                // Looking takes no resource.
                Statements.allow(
                        List.of("ec2:Describe*", "cloudfront:List*", "wafv2:List*"), List.of("*")),
                Statements.allow(
                        List.of(
                                "cognito-idp:Create*",
                                "cognito-idp:Delete*",
                                "cognito-idp:Describe*",
                                "cognito-idp:Get*",
                                "cognito-idp:SetUserPoolMfaConfig",
                                "cognito-idp:TagResource",
                                "cognito-idp:Update*"),
                        List.of(names.arn("cognito-idp", "userpool/*"))),
                Statements.allow(
                        List.of(
                                "kms:CreateAlias",
                                "kms:DeleteAlias",
                                "kms:Describe*",
                                "kms:PutKeyPolicy",
                                "kms:ScheduleKeyDeletion",
                                "kms:TagResource"),
                        List.of(
                                names.arn("kms", "key/*"),
                                names.arn("kms", "alias/" + Names.PREFIX + "-*"))),
                // A key has no name before it is made.
                Statements.allow(List.of("kms:CreateKey"), List.of("*")),
                Statements.allow(
                        List.of(
                                "wafv2:Associate*",
                                "wafv2:Create*",
                                "wafv2:Delete*",
                                "wafv2:Disassociate*",
                                "wafv2:Get*",
                                "wafv2:TagResource",
                                "wafv2:Update*"),
                        List.of("arn:aws:wafv2:*:" + account + ":*/webacl/*")),
                Statements.allow(
                        List.of(
                                "cloudfront:Create*",
                                "cloudfront:Delete*",
                                "cloudfront:Describe*",
                                "cloudfront:Get*",
                                "cloudfront:PublishFunction",
                                "cloudfront:TagResource",
                                "cloudfront:Update*"),
                        List.of("arn:aws:cloudfront::" + account + ":*/*")),
                Statements.allow(
                        List.of(
                                "acm:AddTagsToCertificate",
                                "acm:DeleteCertificate",
                                "acm:DescribeCertificate",
                                "acm:RequestCertificate"),
                        List.of("arn:aws:acm:*:" + account + ":certificate/*")),
                Statements.allow(
                        List.of(
                                "route53:ChangeResourceRecordSets",
                                "route53:GetHostedZone",
                                "route53:ListResourceRecordSets"),
                        List.of("arn:aws:route53:::hostedzone/*")),
                Statements.allow(
                        List.of("budgets:ModifyBudget", "budgets:ViewBudget"),
                        List.of("arn:aws:budgets::" + account + ":budget/" + Names.PREFIX + "-*")));
    }
}

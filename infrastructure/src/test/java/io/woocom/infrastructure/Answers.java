package io.woocom.infrastructure;

import java.util.List;

/// What cdk-nag finds and we leave as it is, each with its reason.
final class Answers {

    private Answers() {}

    /// @param rule a pattern of the finding's id
    /// @param where a pattern of the construct's path
    record Answer(String rule, String where, String reason) {

        boolean fits(String finding) {
            return finding.matches("(?s)" + rule + " " + where + ": .*");
        }
    }

    private static final String ANYWHERE = "[^:]*";
    private static final String DELIVERY = "woocom-delivery/[^:]*";

    static final List<Answer> ALL =
            List.of(
                    new Answer(
                            "AwsSolutions-IAM5\\[Resource::\\*]",
                            ANYWHERE + "Role",
                            "a network interface belongs to no function, so there is nothing to"
                                    + " name; RightsTest holds which actions may have it"),
                    new Answer(
                            "Serverless-LambdaStarPermissions",
                            ANYWHERE,
                            "the same rights to network interfaces, seen by another rule"),
                    new Answer(
                            "AwsSolutions-IAM5\\[Resource::arn:aws:s3:::woocom-[^*]*/\\*]",
                            ANYWHERE + "Role",
                            "objects get their names when they are written"),
                    new Answer(
                            "AwsSolutions-IAM5\\[Resource::.*/stream/\\*]",
                            ANYWHERE + "Role",
                            "a stream's name holds when it was made; it is the table's only one"),
                    new Answer(
                            "AwsSolutions-IAM5\\[Resource::.*:log-group:.*]",
                            ANYWHERE + "Role",
                            "Lambda names the log streams of the function's own log group"),
                    new Answer(
                            "AwsSolutions-IAM5\\[Resource::.*identity/\\*]",
                            ANYWHERE + "Role",
                            "bound to the one sender by a condition on ses:FromAddress"),
                    new Answer(
                            "AwsSolutions-IAM5\\[Resource::.*(function|alarm):woocom-.*]",
                            ANYWHERE + "RolloutRole",
                            "moves the aliases of all functions of this environment, no others"),
                    new Answer(
                            "AwsSolutions-IAM5\\[.*]",
                            DELIVERY,
                            "who deploys works with what does not exist yet: cut by the name's"
                                    + " beginning or the account, and never a service whole"),
                    new Answer(
                            "AwsSolutions-APIG4",
                            ANYWHERE + "Route",
                            "on the short public list of the interface; ParityTest holds it"),
                    new Answer(
                            "Serverless-LambdaTracing",
                            ANYWHERE,
                            "HTTP APIs have no X-Ray and segments could not leave an isolated"
                                    + " subnet; a correlation id in each log line follows a request"),
                    new Answer(
                            "Serverless-LambdaDLQ",
                            ANYWHERE,
                            "what is called asynchronously fails into the failure bucket, whole;"
                                    + " everything else answers its caller or its queue"),
                    new Answer(
                            "Serverless-LambdaEventSourceMappingDestination",
                            ANYWHERE,
                            "a queue's messages go back to it, and to its dead-letter queue"),
                    new Answer(
                            "Serverless-SQSRedrivePolicy",
                            ANYWHERE + "DeadLetters",
                            "is the end itself"),
                    new Answer(
                            "Serverless-EventBusDLQ",
                            ANYWHERE,
                            "a tick that is lost is followed by the next, an upload is found by the"
                                    + " import sweep"),
                    new Answer(
                            "Serverless-SNSRedrivePolicy",
                            ANYWHERE + "ByMail",
                            "a letter to people; the alarm stays red in the dashboard"),
                    new Answer(
                            "AwsSolutions-COG1",
                            ANYWHERE + "/Customers/" + ANYWHERE,
                            "length and three kinds of characters; demanding symbols drives"
                                    + " shoppers to weaker habits (NIST SP 800-63B, 5.1.1.2)"),
                    new Answer(
                            "AwsSolutions-COG2",
                            ANYWHERE + "/Customers/" + ANYWHERE,
                            "shoppers may have a second factor, staff must"),
                    new Answer(
                            "AwsSolutions-COG8",
                            ANYWHERE,
                            "threat protection is priced by the active user; the web ACL limits"
                                    + " guessing"),
                    new Answer(
                            "AwsSolutions-SMG4",
                            ANYWHERE,
                            "the cursors' key protects nothing secret and old positions would die"
                                    + " with it; the origin's secret is turned by a deployment"),
                    new Answer(
                            "AwsSolutions-EC23",
                            "woocom-network/Vpc/" + ANYWHERE,
                            "open to the network's own addresses, which are known when it is made"),
                    new Answer(
                            "AwsSolutions-CFR1",
                            ANYWHERE,
                            "where a shop sells is the merchant's setting, not the network's"),
                    new Answer(
                            "AwsSolutions-CFR4",
                            ANYWHERE,
                            "an environment without a domain has CloudFront's certificate, whose"
                                    + " lowest version cannot be set"));
}

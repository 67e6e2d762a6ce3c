package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.chatbot.CfnSlackChannelConfiguration;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.amazon.awscdk.services.sns.CfnTopicPolicy;

/// The topic that alarms tell, and who hears it.
final class Told {

    private Told() {}

    /// @return the topic's ARN
    static String in(WatchStack stack) {
        var topic =
                CfnTopic.Builder.create(stack, "Alarms")
                        .topicName(stack.names.of("alarms"))
                        .build();
        CfnTopicPolicy.Builder.create(stack, "AlarmsPolicy")
                .topics(List.of(topic.getRef()))
                .policyDocument(
                        Statements.document(
                                speaks("cloudwatch.amazonaws.com", topic, stack),
                                Statements.overTlsOnly("sns:Publish", topic.getRef())))
                .build();
        CfnSubscription.Builder.create(stack, "ByMail")
                .topicArn(topic.getRef())
                .protocol("email")
                .endpoint(stack.plan.settings().alarmsTo())
                .build();
        stack.plan.settings().chat().ifPresent(chat -> inChat(stack, topic, chat));
        return topic.getRef();
    }

    private static Map<String, Object> speaks(String service, CfnTopic topic, WatchStack stack) {
        return Statements.ordered(
                "Effect",
                "Allow",
                "Principal",
                Map.of("Service", service),
                "Action",
                "sns:Publish",
                "Resource",
                topic.getRef(),
                "Condition",
                Map.of("StringEquals", Map.of("aws:SourceAccount", stack.names.account().id())));
    }

    private static void inChat(WatchStack stack, CfnTopic topic, Settings.Chat chat) {
        var role =
                CfnRole.Builder.create(stack, "ChatRole")
                        .roleName(stack.names.of("chat"))
                        .description("Shows the graph of an alarm in the chat")
                        .assumeRolePolicyDocument(Statements.assumedBy("chatbot.amazonaws.com"))
                        .build();
        CfnSlackChannelConfiguration.Builder.create(stack, "Chat")
                .configurationName(stack.names.of("alarms"))
                .slackWorkspaceId(chat.workspace())
                .slackChannelId(chat.channel())
                .iamRoleArn(role.getAttrArn())
                .snsTopicArns(List.of(topic.getRef()))
                .build();
    }
}

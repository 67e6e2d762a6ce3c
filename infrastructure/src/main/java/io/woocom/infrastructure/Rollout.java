package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.codedeploy.AutoRollbackConfig;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentConfig;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentGroup;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.FromRoleArnOptions;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;

/// How a new version comes to its shoppers: where the environment says so, a tenth of them get it
/// for ten minutes, and all of them the old one again if it fails meanwhile.
final class Rollout {

    private final WooComStack stack;
    private final @Nullable LambdaApplication application;
    private final @Nullable IRole role;

    Rollout(ApiStack stack) {
        this.stack = stack;
        if (!stack.plan.settings().canary()) {
            this.application = null;
            this.role = null;
            return;
        }
        this.application =
                LambdaApplication.Builder.create(stack, "Rollout")
                        .applicationName(stack.getStackName())
                        .build();
        this.role = role(stack);
    }

    void of(Deployed function) {
        if (application == null || role == null) {
            return;
        }
        var id = Names.id(function.row().name());
        LambdaDeploymentGroup.Builder.create(stack, id + "Rollout")
                .application(application)
                .deploymentGroupName(function.row().name())
                .alias(function.alias())
                .role(role)
                .deploymentConfig(LambdaDeploymentConfig.CANARY_10_PERCENT_10_MINUTES)
                .alarms(List.of(failing(function, id)))
                .autoRollback(
                        AutoRollbackConfig.builder()
                                .failedDeployment(true)
                                .stoppedDeployment(true)
                                .deploymentInAlarm(true)
                                .build())
                .build();
    }

    /// Any error of the alias in a minute: while a version is on trial, one is enough.
    private CfnAlarm failing(Deployed function, String id) {
        var name = stack.names.function(function.row());
        return CfnAlarm.Builder.create(stack, id + "Failing")
                .alarmName(name + "-failing")
                .alarmDescription(Runbook.entry("rollout", "A new version fails"))
                .namespace("AWS/Lambda")
                .metricName("Errors")
                .dimensions(
                        List.of(
                                Map.of("name", "FunctionName", "value", name),
                                Map.of("name", "Resource", "value", name + ":" + Names.LIVE)))
                .statistic("Sum")
                .period(60)
                .evaluationPeriods(1)
                .threshold(0)
                .comparisonOperator("GreaterThanThreshold")
                .treatMissingData("notBreaching")
                .build();
    }

    private static IRole role(ApiStack stack) {
        var functions = stack.names.arn("lambda", "function:" + stack.names.of("*"));
        var made =
                CfnRole.Builder.create(stack, "RolloutRole")
                        .roleName(stack.getStackName() + "-rollout")
                        .description("Moves aliases from version to version")
                        .assumeRolePolicyDocument(Statements.assumedBy("codedeploy.amazonaws.com"))
                        .policies(
                                List.of(
                                        Map.of(
                                                "policyName",
                                                "rollout",
                                                "policyDocument",
                                                Statements.document(
                                                        Statements.allow(
                                                                List.of(
                                                                        "lambda:GetAlias",
                                                                        "lambda:UpdateAlias",
                                                                        "lambda:GetProvisionedConcurrencyConfig"),
                                                                List.of(functions)),
                                                        Statements.allow(
                                                                List.of(
                                                                        "cloudwatch:DescribeAlarms"),
                                                                List.of(
                                                                        stack.names.arn(
                                                                                "cloudwatch",
                                                                                "alarm:"
                                                                                        + stack
                                                                                                .names
                                                                                                .of(
                                                                                                        "*"))))))))
                        .build();
        return Role.fromRoleArn(
                stack,
                "RolloutAsRole",
                made.getAttrArn(),
                FromRoleArnOptions.builder().mutable(false).build());
    }
}

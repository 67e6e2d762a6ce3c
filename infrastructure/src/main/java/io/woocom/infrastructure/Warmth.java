package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.amazon.awscdk.services.scheduler.CfnSchedule.FlexibleTimeWindowProperty;
import software.amazon.awscdk.services.scheduler.CfnSchedule.RetryPolicyProperty;
import software.amazon.awscdk.services.scheduler.CfnSchedule.TargetProperty;

/// Calls every function that people wait for once a week. A version with a snapshot that nobody
/// called for fourteen days goes to sleep, and then fails its first call (Lambda Developer Guide,
/// "Lambda SnapStart").
final class Warmth {

    /// A request for a route that no function has, so that nothing happens but an answer of 404.
    private static final String CALL =
            """
            {"version": "2.0", "routeKey": "WARM", "headers": {}, \
            "requestContext": {"requestId": "warm", "http": {"method": "GET", "path": "/"}}}\
            """;

    private final WooComStack stack;
    private final CfnRole role;

    Warmth(ApiStack stack) {
        this.stack = stack;
        var functions =
                (stack instanceof StaffStack ? stack.plan.staff() : stack.plan.store())
                        .stream().map(stack.names::liveArn).toList();
        this.role =
                CfnRole.Builder.create(stack, "WarmthRole")
                        .roleName(stack.getStackName() + "-warmth")
                        .description("Calls functions once a week")
                        .assumeRolePolicyDocument(Statements.assumedBy("scheduler.amazonaws.com"))
                        .policies(
                                List.of(
                                        Map.of(
                                                "policyName",
                                                "call",
                                                "policyDocument",
                                                Statements.document(
                                                        Statements.allow(
                                                                List.of("lambda:InvokeFunction"),
                                                                functions)))))
                        .build();
    }

    void keep(Deployed function) {
        CfnSchedule.Builder.create(stack, Names.id(function.row().name()) + "Warmth")
                .name(stack.names.of("warm-" + function.row().name()))
                .scheduleExpression("rate(7 days)")
                .flexibleTimeWindow(
                        FlexibleTimeWindowProperty.builder()
                                .mode("FLEXIBLE")
                                .maximumWindowInMinutes(120)
                                .build())
                .target(
                        TargetProperty.builder()
                                .arn(function.arn())
                                .roleArn(role.getAttrArn())
                                .input(CALL)
                                .retryPolicy(
                                        RetryPolicyProperty.builder()
                                                .maximumRetryAttempts(2)
                                                .build())
                                .build())
                .build();
    }
}

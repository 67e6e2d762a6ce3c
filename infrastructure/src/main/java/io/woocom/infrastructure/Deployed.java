package io.woocom.infrastructure;

import io.woocom.functions.manifest.FunctionRow;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.FromRoleArnOptions;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.CfnFunction.LoggingConfigProperty;
import software.amazon.awscdk.services.lambda.CfnFunction.VpcConfigProperty;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.lambda.VersionOptions;
import software.amazon.awscdk.services.logs.CfnLogGroup;

/// A row of the manifest as a function: with a role and a log of its own, in the network, and an
/// alias that everybody calls. Where a person waits for it, its versions are started once and
/// resumed from a snapshot.
final class Deployed {

    private final WooComStack stack;
    private final FunctionRow row;
    private final Alias alias;

    private Deployed(WooComStack stack, FunctionRow row, Alias alias) {
        this.stack = stack;
        this.row = row;
        this.alias = alias;
    }

    static Deployed in(WooComStack stack, FunctionRow row) {
        var name = stack.names.function(row);
        if (name.length() > 64) {
            throw new IllegalArgumentException("longer than a function's name may be: " + name);
        }
        var id = Names.id(row.name());
        var log =
                CfnLogGroup.Builder.create(stack, id + "Log")
                        .logGroupName(stack.names.logGroup(row))
                        .retentionInDays(stack.plan.settings().logDays())
                        .build();
        log.applyRemovalPolicy(RemovalPolicy.DESTROY);
        var role = role(stack, row, id);
        var function =
                Function.Builder.create(stack, id)
                        .functionName(name)
                        .runtime(Runtime.JAVA_25)
                        .architecture(Architecture.ARM_64)
                        .handler(row.handler().getName())
                        .code(Code.fromAsset(stack.plan.code().toString()))
                        .memorySize(row.memory())
                        .timeout(Duration.seconds(row.timeout().toSeconds()))
                        .environment(new Variables(stack).of(row))
                        .role(
                                Role.fromRoleArn(
                                        stack,
                                        id + "AsRole",
                                        role.getAttrArn(),
                                        FromRoleArnOptions.builder().mutable(false).build()))
                        .tracing(Tracing.DISABLED)
                        .snapStart(row.awaited() ? SnapStartConf.ON_PUBLISHED_VERSIONS : null)
                        .currentVersionOptions(
                                VersionOptions.builder()
                                        .removalPolicy(RemovalPolicy.RETAIN)
                                        .build())
                        .build();
        if (function.getNode().getDefaultChild() instanceof CfnFunction resource) {
            resource.setVpcConfig(network(stack, row));
            resource.setLoggingConfig(
                    LoggingConfigProperty.builder().logGroup(log.getRef()).build());
        }
        var alias =
                Alias.Builder.create(stack, id + "Live")
                        .aliasName(Names.LIVE)
                        .version(function.getCurrentVersion())
                        .build();
        return new Deployed(stack, row, alias);
    }

    FunctionRow row() {
        return row;
    }

    Alias alias() {
        return alias;
    }

    String arn() {
        return alias.getFunctionArn();
    }

    WooComStack stack() {
        return stack;
    }

    private static CfnRole role(WooComStack stack, FunctionRow row, String id) {
        return CfnRole.Builder.create(stack, id + "Role")
                .roleName(stack.names.function(row))
                .description("What the function " + row.name() + " may do")
                .assumeRolePolicyDocument(Statements.assumedBy("lambda.amazonaws.com"))
                .policies(
                        List.of(
                                Map.of(
                                        "policyName",
                                        "manifest",
                                        "policyDocument",
                                        Statements.document(new Permissions(stack).of(row)))))
                .build();
    }

    private static VpcConfigProperty network(WooComStack stack, FunctionRow row) {
        var shared = Published.network();
        return VpcConfigProperty.builder()
                .securityGroupIds(List.of(shared.get(stack, Published.SECURITY_GROUP)))
                .subnetIds(
                        List.of(
                                shared.get(stack, Published.subnet(row.internet(), 0)),
                                shared.get(stack, Published.subnet(row.internet(), 1))))
                .build();
    }
}

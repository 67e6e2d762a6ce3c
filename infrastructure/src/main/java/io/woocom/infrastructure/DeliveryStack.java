package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.CfnManagedPolicy;
import software.amazon.awscdk.services.iam.CfnOIDCProvider;
import software.amazon.awscdk.services.iam.CfnRole;
import software.constructs.Construct;

/// Who may deploy to an account, and what that can reach. Made once by an administrator, before the
/// account's CDK bootstrap, which takes two of its policies: what CloudFormation may do, and the
/// boundary of every role that it makes.
final class DeliveryStack extends WooComStack {

    static final String NAME = Names.PREFIX + "-delivery";

    private static final String ISSUER = "token.actions.githubusercontent.com";
    private static final int AN_HOUR = 3_600;

    private final CfnOIDCProvider github;
    private final CfnManagedPolicy boundary;

    DeliveryStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                NAME,
                plan.settings().account().regional(),
                "Who may deploy to this account");
        github =
                CfnOIDCProvider.Builder.create(this, "GitHub")
                        .url("https://" + ISSUER)
                        .clientIdList(List.of("sts.amazonaws.com"))
                        .build();
        boundary =
                policy(
                        "Boundary",
                        BOUNDARY,
                        "The most that a role of the shop may do",
                        Rights.boundary(names));
        policy(
                "ExecutionOfData",
                "woocom-execution-data",
                "What CloudFormation may do: what keeps data and sees people",
                ExecutionOfData.rights(names));
        policy(
                "ExecutionOfCode",
                "woocom-execution-code",
                "What CloudFormation may do: what runs",
                ExecutionOfCode.rights(names));
        policy(
                "ExecutionOfEdges",
                "woocom-execution-edges",
                "What CloudFormation may do: network, identity, edge",
                ExecutionOfEdges.rights(names));
        var zone = plan.settings().account().name();
        if (zone.equals("test")) {
            deployer("preview");
            policy(
                    "Developer",
                    "woocom-developer",
                    "Deploys and removes dev-NAME",
                    Rights.developer(names));
        } else {
            deployer(zone);
            policy("Reader", "woocom-reader", "Reads logs and metrics", Rights.reader(names));
            elevated(zone);
        }
    }

    private CfnManagedPolicy policy(
            String id, String name, String description, List<Map<String, Object>> statements) {
        return CfnManagedPolicy.Builder.create(this, id)
                .managedPolicyName(name)
                .description(description)
                .policyDocument(Statements.document(statements))
                .build();
    }

    private void deployer(String environment) {
        role(
                "Deployer",
                "woocom-deploy-" + environment,
                "Deploys from GitHub's environment " + environment,
                environment,
                Rights.deployer(names));
    }

    /// What somebody may do by hand, once another has approved it: the workflow waits for that, and
    /// its run is the record.
    private void elevated(String zone) {
        role(
                "Elevated",
                "woocom-elevated-" + zone,
                "Rolls back, removes a faulty function, tells dead letters again",
                zone + "-elevated",
                Rights.elevated(names));
    }

    private void role(
            String id,
            String name,
            String description,
            String environment,
            List<Map<String, Object>> statements) {
        CfnRole.Builder.create(this, id)
                .roleName(name)
                .description(description)
                .maxSessionDuration(AN_HOUR)
                .assumeRolePolicyDocument(Statements.document(from(environment)))
                .policies(
                        List.of(
                                Map.of(
                                        "policyName",
                                        "verbs",
                                        "policyDocument",
                                        Statements.document(statements))))
                .build()
                .getNode()
                .addDependency(boundary);
    }

    /// This repository, and only a workflow that runs in this GitHub environment.
    private Map<String, Object> from(String environment) {
        var subject = "repo:" + plan.settings().repository() + ":environment:" + environment;
        return Statements.ordered(
                "Effect",
                "Allow",
                "Principal",
                Map.of("Federated", github.getAttrArn()),
                "Action",
                "sts:AssumeRoleWithWebIdentity",
                "Condition",
                Map.of(
                        "StringEquals",
                        Map.of(ISSUER + ":aud", "sts.amazonaws.com", ISSUER + ":sub", subject)));
    }
}

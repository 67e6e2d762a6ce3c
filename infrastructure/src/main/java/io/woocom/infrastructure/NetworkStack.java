package io.woocom.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.FlowLogDestination;
import software.amazon.awscdk.services.ec2.FlowLogOptions;
import software.amazon.awscdk.services.ec2.FlowLogTrafficType;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IInterfaceVpcEndpointService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// The network of an account, shared by the environments that live there: two zones, subnets
/// without a way out for most functions, subnets behind NAT for those that call the internet.
final class NetworkStack extends WooComStack {

    static final String NAME = Names.PREFIX + "-network";

    private static final String ISOLATED = "functions";
    private static final String INTERNET = "internet";

    NetworkStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                NAME,
                plan.settings().account().regional(),
                "Network of the functions, shared by the environments of this account");
        var vpc = vpc();
        for (var reach : Reach.throughEndpoints(plan.functions())) {
            vpc.addInterfaceEndpoint(
                    Names.id(reach.service),
                    InterfaceVpcEndpointOptions.builder()
                            .service(service(reach))
                            .subnets(SubnetSelection.builder().subnetGroupName(ISOLATED).build())
                            .build());
        }
        publish(vpc);
    }

    private Vpc vpc() {
        var flows =
                LogGroup.Builder.create(this, "Flows")
                        .logGroupName("/" + NAME + "/flows")
                        .retention(RetentionDays.ONE_MONTH)
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
        return Vpc.Builder.create(this, "Vpc")
                .vpcName(NAME)
                .ipAddresses(IpAddresses.cidr("10.20.0.0/16"))
                .maxAzs(2)
                .natGateways(plan.settings().account().natGateways())
                .subnetConfiguration(
                        List.of(
                                subnets("outside", SubnetType.PUBLIC, 26),
                                subnets(INTERNET, SubnetType.PRIVATE_WITH_EGRESS, 20),
                                subnets(ISOLATED, SubnetType.PRIVATE_ISOLATED, 20)))
                .gatewayEndpoints(
                        new TreeMap<>(
                                Map.of(
                                        "DynamoDb", gateway(GatewayVpcEndpointAwsService.DYNAMODB),
                                        "S3", gateway(GatewayVpcEndpointAwsService.S3))))
                .flowLogs(
                        Map.of(
                                "Flows",
                                FlowLogOptions.builder()
                                        .destination(FlowLogDestination.toCloudWatchLogs(flows))
                                        .trafficType(FlowLogTrafficType.REJECT)
                                        .build()))
                // Would be a function of CDK's own in every account; nothing uses the group.
                .restrictDefaultSecurityGroup(false)
                .build();
    }

    private void publish(Vpc vpc) {
        var group =
                SecurityGroup.Builder.create(this, "Functions")
                        .vpc(vpc)
                        .securityGroupName(NAME + "-functions")
                        .description("All functions: nothing comes in, HTTPS goes out")
                        .allowAllOutbound(false)
                        .build();
        group.addEgressRule(Peer.anyIpv4(), Port.tcp(443), "endpoints and the internet");
        var shared = Published.network();
        shared.put(this, Published.SECURITY_GROUP, group.getSecurityGroupId());
        for (var zone = 0; zone < 2; zone++) {
            shared.put(
                    this,
                    Published.subnet(false, zone),
                    vpc.getIsolatedSubnets().get(zone).getSubnetId());
            shared.put(
                    this,
                    Published.subnet(true, zone),
                    vpc.getPrivateSubnets().get(zone).getSubnetId());
        }
    }

    private static SubnetConfiguration subnets(String name, SubnetType type, int mask) {
        return SubnetConfiguration.builder().name(name).subnetType(type).cidrMask(mask).build();
    }

    private static GatewayVpcEndpointOptions gateway(GatewayVpcEndpointAwsService service) {
        return GatewayVpcEndpointOptions.builder().service(service).build();
    }

    private static IInterfaceVpcEndpointService service(Reach reach) {
        return switch (reach) {
            case SQS -> InterfaceVpcEndpointAwsService.SQS;
            case KMS -> InterfaceVpcEndpointAwsService.KMS;
            case DYNAMODB, S3, COGNITO, SES ->
                    throw new IllegalArgumentException(reach + " has no interface endpoint here");
        };
    }
}

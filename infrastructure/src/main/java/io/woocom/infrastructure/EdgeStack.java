package io.woocom.infrastructure;

import io.woocom.infrastructure.Settings.Domain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.cloudfront.CfnDistribution;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.DistributionConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.LoggingProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.ViewerCertificateProperty;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.route53.CfnRecordSet;
import software.amazon.awscdk.services.route53.CfnRecordSet.AliasTargetProperty;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/// The one host name of a shop: its pages and its API behind CloudFront, with what guards them. In
/// us-east-1, where CloudFront takes its certificates and web ACLs from.
final class EdgeStack extends WooComStack {

    /// The zone of all distributions (Route 53 API Reference, "AliasTarget").
    private static final String CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2";

    private static final int LOGS_DAYS = 90;

    /// From one address in five minutes. A page of the shop asks for a handful of things.
    private static final int REQUESTS = 3_000;

    EdgeStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                plan.names().of("edge"),
                plan.settings().account().edge(),
                "CloudFront before the site and the API");
        var logs =
                new PrivateBucket("edge-logs", Optional.of(LOGS_DAYS), Optional.empty()).in(this);
        var site = new PrivateBucket("site", Optional.empty(), Optional.of(logs)).in(this);
        var distribution = distribution(site, logs);
        readable(site, distribution);
        var domain = plan.settings().domain();
        domain.ifPresent(name -> record(name, distribution));
        // A domain is known beforehand, and its stacks may lie in another region.
        var origin = domain.map(Domain::name).orElse(distribution.getAttrDomainName());
        published().put(this, Published.ORIGIN, "https://" + origin);
    }

    private CfnDistribution distribution(Bucket site, Bucket logs) {
        var domain = plan.settings().domain();
        var origins = new Origins(this);
        var behaviours = new Behaviours(this);
        var config =
                DistributionConfigProperty.builder()
                        .comment(names.of("shop"))
                        .enabled(true)
                        .httpVersion("http2and3")
                        .defaultRootObject("index.html")
                        .origins(List.of(origins.site(site), origins.media(), origins.api()))
                        .defaultCacheBehavior(behaviours.site())
                        .cacheBehaviors(behaviours.others())
                        .webAclId(WebAcl.edge(this, "Edge", REQUESTS).getAttrArn())
                        .logging(
                                LoggingProperty.builder()
                                        .bucket(logs.getBucketRegionalDomainName())
                                        .prefix("distribution/")
                                        .build());
        domain.ifPresent(name ->
                config.aliases(List.of(name.name()))
                        .viewerCertificate(
                                ViewerCertificateProperty.builder()
                                        .acmCertificateArn(
                                                GatewayStack.certificate(
                                                                this, name.name(), name.zone())
                                                        .getRef())
                                        .sslSupportMethod("sni-only")
                                        .minimumProtocolVersion("TLSv1.2_2021")
                                        .build()));
        return CfnDistribution.Builder.create(this, "Distribution")
                .distributionConfig(config.build())
                .build();
    }

    private void readable(Bucket site, CfnDistribution distribution) {
        var source =
                "arn:aws:cloudfront::"
                        + names.account().id()
                        + ":distribution/"
                        + distribution.getRef();
        site.addToResourcePolicy(
                PolicyStatement.Builder.create()
                        .effect(Effect.ALLOW)
                        .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
                        .actions(List.of("s3:GetObject"))
                        .resources(List.of(site.arnForObjects("*")))
                        .conditions(Map.of("StringEquals", Map.of("aws:SourceArn", source)))
                        .build());
    }

    private void record(Domain domain, CfnDistribution distribution) {
        for (var type : List.of("A", "AAAA")) {
            CfnRecordSet.Builder.create(this, "Record" + type)
                    .hostedZoneId(domain.zone())
                    .name(domain.name())
                    .type(type)
                    .aliasTarget(
                            AliasTargetProperty.builder()
                                    .dnsName(distribution.getAttrDomainName())
                                    .hostedZoneId(CLOUDFRONT_ZONE)
                                    .build())
                    .build();
        }
    }
}

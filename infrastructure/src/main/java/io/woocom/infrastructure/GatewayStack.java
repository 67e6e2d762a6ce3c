package io.woocom.infrastructure;

import io.woocom.infrastructure.Settings.Domain;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.apigatewayv2.CfnApi;
import software.amazon.awscdk.services.apigatewayv2.CfnApi.CorsProperty;
import software.amazon.awscdk.services.apigatewayv2.CfnDomainName;
import software.amazon.awscdk.services.apigatewayv2.CfnDomainName.MutualTlsAuthenticationProperty;
import software.amazon.awscdk.services.certificatemanager.CfnCertificate;
import software.amazon.awscdk.services.route53.CfnRecordSet;
import software.amazon.awscdk.services.route53.CfnRecordSet.AliasTargetProperty;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/// The HTTP API without its routes, before everything that has to know its address: CloudFront, and
/// the functions that come later. Nobody but CloudFront is let in: by a certificate where the shop
/// has a domain, by a secret that the functions look for where it has none.
final class GatewayStack extends WooComStack {

    private static final int SECRET_LENGTH = 48;

    GatewayStack(Construct app, Plan plan) {
        super(
                app,
                plan,
                plan.names().of("gateway"),
                plan.settings().account().regional(),
                "The HTTP API's address");
        var domain = plan.settings().domain();
        var api =
                CfnApi.Builder.create(this, "Api")
                        .name(names.of("api"))
                        .protocolType("HTTP")
                        .disableExecuteApiEndpoint(domain.isPresent())
                        .corsConfiguration(cors())
                        .build();
        published().put(this, Published.API, api.getRef());
        domain.ifPresentOrElse(this::closeByCertificate, this::closeBySecret);
    }

    /// Pages of any origin may call with a bearer token, none with cookies.
    private static CorsProperty cors() {
        return CorsProperty.builder()
                .allowOrigins(List.of("*"))
                .allowMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))
                .allowHeaders(
                        List.of(
                                "authorization",
                                "content-type",
                                "idempotency-key",
                                "if-match",
                                "if-none-match"))
                .exposeHeaders(
                        List.of(
                                "etag",
                                "link",
                                "location",
                                "retry-after",
                                "idempotent-replayed",
                                "ratelimit",
                                "ratelimit-policy"))
                .maxAge(300)
                .build();
    }

    private void closeByCertificate(Domain domain) {
        var certificate = certificate(this, domain.api(), domain.zone());
        var name =
                CfnDomainName.Builder.create(this, "Domain")
                        .domainName(domain.api())
                        .mutualTlsAuthentication(
                                MutualTlsAuthenticationProperty.builder()
                                        .truststoreUri(domain.truststore())
                                        .build())
                        .domainNameConfigurations(
                                List.of(
                                        Map.of(
                                                "certificateArn", certificate.getRef(),
                                                "endpointType", "REGIONAL",
                                                "securityPolicy", "TLS_1_2")))
                        .build();
        CfnRecordSet.Builder.create(this, "Record")
                .hostedZoneId(domain.zone())
                .name(domain.api())
                .type("A")
                .aliasTarget(
                        AliasTargetProperty.builder()
                                .dnsName(name.getAttrRegionalDomainName())
                                .hostedZoneId(name.getAttrRegionalHostedZoneId())
                                .build())
                .build();
    }

    private void closeBySecret() {
        Secret.Builder.create(this, "OriginSecret")
                .secretName(published().secretName(Published.ORIGIN_SECRET))
                .description("What CloudFront shows the API to prove itself")
                .generateSecretString(
                        SecretStringGenerator.builder()
                                .passwordLength(SECRET_LENGTH)
                                .excludePunctuation(true)
                                .build())
                .removalPolicy(fate())
                .build();
    }

    /// Proves itself by a record in the zone.
    static CfnCertificate certificate(WooComStack stack, String name, String zone) {
        return CfnCertificate.Builder.create(stack, "Certificate")
                .domainName(name)
                .validationMethod("DNS")
                .domainValidationOptions(List.of(Map.of("domainName", name, "hostedZoneId", zone)))
                .build();
    }
}

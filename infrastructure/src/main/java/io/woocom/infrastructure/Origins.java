package io.woocom.infrastructure;

import io.woocom.functions.Manifest;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.CustomOriginConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.OriginMtlsConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.OriginProperty;
import software.amazon.awscdk.services.cloudfront.CfnDistribution.S3OriginConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnOriginAccessControl;
import software.amazon.awscdk.services.cloudfront.CfnOriginAccessControl.OriginAccessControlConfigProperty;
import software.amazon.awscdk.services.s3.Bucket;

/// What lies behind the distribution: the buckets of site and pictures, which take its signature,
/// and the API, which takes its certificate, or without a domain its secret.
record Origins(EdgeStack stack) {

    static final String SITE = "site";
    static final String MEDIA = "media";
    static final String API = "api";

    OriginProperty site(Bucket bucket) {
        return bucket(SITE, bucket.getBucketRegionalDomainName());
    }

    /// The pictures that staff sent in.
    OriginProperty media() {
        var names = stack.names;
        return bucket(
                MEDIA,
                names.bucket(Manifest.MEDIA_BUCKET)
                        + ".s3."
                        + names.account().region()
                        + ".amazonaws.com");
    }

    private OriginProperty bucket(String id, String host) {
        var access =
                CfnOriginAccessControl.Builder.create(stack, Names.id(id) + "Access")
                        .originAccessControlConfig(
                                OriginAccessControlConfigProperty.builder()
                                        .name(stack.names.of(id))
                                        .originAccessControlOriginType("s3")
                                        .signingBehavior("always")
                                        .signingProtocol("sigv4")
                                        .build())
                        .build();
        return OriginProperty.builder()
                .id(id)
                .domainName(host)
                .originAccessControlId(access.getRef())
                .s3OriginConfig(S3OriginConfigProperty.builder().build())
                .build();
    }

    OriginProperty api() {
        var connection =
                CustomOriginConfigProperty.builder()
                        .originProtocolPolicy("https-only")
                        .originSslProtocols(List.of("TLSv1.2"));
        var origin = OriginProperty.builder().id(API);
        var domain = stack.plan.settings().domain();
        if (domain.isPresent()) {
            return origin.domainName(domain.get().api())
                    .customOriginConfig(
                            connection
                                    .originMtlsConfig(
                                            OriginMtlsConfigProperty.builder()
                                                    .clientCertificateArn(
                                                            domain.get().clientCertificate())
                                                    .build())
                                    .build())
                    .build();
        }
        var published = stack.published();
        var host =
                published.get(stack, Published.API)
                        + ".execute-api."
                        + stack.names.account().region()
                        + ".amazonaws.com";
        return origin.domainName(host)
                .customOriginConfig(connection.build())
                .originCustomHeaders(
                        List.of(
                                Map.of(
                                        "headerName",
                                        "x-origin-secret",
                                        "headerValue",
                                        published.secret(Published.ORIGIN_SECRET))))
                .build();
    }
}

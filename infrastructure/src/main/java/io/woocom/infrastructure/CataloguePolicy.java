package io.woocom.infrastructure;

import java.util.List;
import software.amazon.awscdk.services.cloudfront.CfnCachePolicy;
import software.amazon.awscdk.services.cloudfront.CfnCachePolicy.CachePolicyConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnCachePolicy.CookiesConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnCachePolicy.HeadersConfigProperty;
import software.amazon.awscdk.services.cloudfront.CfnCachePolicy.ParametersInCacheKeyAndForwardedToOriginProperty;
import software.amazon.awscdk.services.cloudfront.CfnCachePolicy.QueryStringsConfigProperty;

/// A public catalogue may be kept at the edge for a minute, as far as its answers say so
/// themselves. Who asks is not part of the key: that is what public means.
final class CataloguePolicy {

    static final List<String> PATHS = List.of("/store/v1/products*", "/store/v1/categories");

    private static final int LONGEST_SECONDS = 60;

    private CataloguePolicy() {}

    static CfnCachePolicy in(EdgeStack stack) {
        return CfnCachePolicy.Builder.create(stack, "Catalogue")
                .cachePolicyConfig(
                        CachePolicyConfigProperty.builder()
                                .name(stack.names.of("catalogue"))
                                .minTtl(0)
                                .defaultTtl(0)
                                .maxTtl(LONGEST_SECONDS)
                                .parametersInCacheKeyAndForwardedToOrigin(key())
                                .build())
                .build();
    }

    private static ParametersInCacheKeyAndForwardedToOriginProperty key() {
        return ParametersInCacheKeyAndForwardedToOriginProperty.builder()
                .enableAcceptEncodingBrotli(true)
                .enableAcceptEncodingGzip(true)
                .cookiesConfig(CookiesConfigProperty.builder().cookieBehavior("none").build())
                .headersConfig(HeadersConfigProperty.builder().headerBehavior("none").build())
                .queryStringsConfig(
                        QueryStringsConfigProperty.builder().queryStringBehavior("all").build())
                .build();
    }
}

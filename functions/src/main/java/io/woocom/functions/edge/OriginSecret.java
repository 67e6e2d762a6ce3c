package io.woocom.functions.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/// What CloudFront shows to prove that a request came through it, and so past the web ACL. Only
/// where the API has no domain of its own: with one it asks for a certificate, and there is no
/// secret to know.
record OriginSecret(Optional<String> expected) {

    static final String HEADER = "x-origin-secret";

    static OriginSecret of(Map<String, String> environment) {
        return new OriginSecret(
                Optional.ofNullable(environment.get("ORIGIN_SECRET"))
                        .filter(secret -> !secret.isBlank()));
    }

    boolean isShownBy(APIGatewayV2HTTPEvent event) {
        return expected.isEmpty() || shown(event).filter(this::isExpected).isPresent();
    }

    private static Optional<String> shown(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getHeaders())
                .flatMap(headers -> Optional.ofNullable(headers.get(HEADER)));
    }

    /// In the same time whatever was shown.
    private boolean isExpected(String shown) {
        return MessageDigest.isEqual(expected.orElse("").getBytes(UTF_8), shown.getBytes(UTF_8));
    }
}

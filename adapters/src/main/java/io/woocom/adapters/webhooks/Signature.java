package io.woocom.adapters.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.woocom.domain.webhook.SigningSecret;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The mark by which a receiver knows that an event comes from this shop and is as it was sent:
/// HMAC-SHA256 over id, time and body (Standard Webhooks, "Signature scheme", v1).
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// @param second of the sending, since 1970
    static String of(SigningSecret secret, String id, long second, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            var mark = mac.doFinal((id + "." + second + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mark);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}

package io.woocom.domain.webhook;

import java.util.Base64;

/// What both sides know and sign with: `whsec_` and 24 to 64 bytes in Base64 (Standard Webhooks,
/// "Signature scheme"). Shown once, when the endpoint is made.
public record SigningSecret(String value) {

    public static final String PREFIX = "whsec_";

    public SigningSecret {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a signing secret begins with " + PREFIX);
        }
        var length = Base64.getDecoder().decode(value.substring(PREFIX.length())).length;
        if (length < 24 || length > 64) {
            throw new IllegalArgumentException("a signing secret has 24 to 64 bytes");
        }
    }

    public static SigningSecret of(byte[] key) {
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    public byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    /// A secret is not for logs.
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}

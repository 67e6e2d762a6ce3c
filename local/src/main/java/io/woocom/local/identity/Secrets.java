package io.woocom.local.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;

/// Everything unguessable, made from one source of randomness.
record Secrets(SecureRandom random) {

    private static final String LOWER_CASE_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /// A random (version 4) UUID.
    UUID uuid() {
        var bytes = ByteBuffer.wrap(bytes(16));
        long high = (bytes.getLong() & ~0xF000L) | 0x4000L;
        long low = (bytes.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    /// 256 bits, URL-safe.
    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /// Six digits, leading zeros included.
    String digits() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }

    /// The shape of Cognito's client ids and secrets.
    String lettersAndDigits(int length) {
        return random.ints(length, 0, LOWER_CASE_AND_DIGITS.length())
                .mapToObj(at -> LOWER_CASE_AND_DIGITS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /// How a secret is kept, and how a PKCE verifier is compared: base64url of SHA-256, without
    /// padding (RFC 7636, 4.2).
    static String sha256(String secret) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// In a time that tells nothing about where two secrets differ.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

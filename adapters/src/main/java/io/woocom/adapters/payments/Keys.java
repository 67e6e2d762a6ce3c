package io.woocom.adapters.payments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// Secrets in links: 128 random bits, which nobody guesses.
final class Keys {

    private Keys() {}

    /// The generator is made anew each time: one kept across a snapshot of the process would deal
    /// out the same keys in every restored copy.
    static String next() {
        var bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// Takes the same time wherever the two differ.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

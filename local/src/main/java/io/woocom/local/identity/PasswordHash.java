package io.woocom.local.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A salted PBKDF2-HMAC-SHA256 hash that carries its own iteration count, so that the count may
/// change without a migration. Written as `iterations.salt.hash`.
///
/// 10,000 iterations cost a few milliseconds on a laptop. That is far below OWASP's figure for
/// servers (600,000), on purpose: what is guarded here are the development passwords on a
/// developer's own disk, and every `./woocom token` and every test pays for the count. Real
/// passwords are Cognito's to keep.
record PasswordHash(int iterations, String salt, String hash) {

    private static final int ITERATIONS = 10_000;
    private static final int BITS = 256;

    static PasswordHash of(String password, Secrets secrets) {
        var salt = secrets.bytes(16);
        return new PasswordHash(
                ITERATIONS, base64(salt), base64(derive(password, salt, ITERATIONS)));
    }

    static PasswordHash parse(String written) {
        var parts = written.split("\\.", 3);
        return new PasswordHash(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    boolean matches(String password) {
        var salt = Base64.getUrlDecoder().decode(salt());
        return MessageDigest.isEqual(
                derive(password, salt, iterations), Base64.getUrlDecoder().decode(hash));
    }

    String written() {
        return iterations + "." + salt + "." + hash;
    }

    /// Keeps hashes out of logs.
    @Override
    public String toString() {
        return "PasswordHash[" + iterations + " iterations]";
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

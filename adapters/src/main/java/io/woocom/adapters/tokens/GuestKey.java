package io.woocom.adapters.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/// A signing key of one's own, in memory or in a file that only its owner can read: for laptops and
/// tests.
public final class GuestKey implements TokenSigner {

    private final ECKey key;

    private GuestKey(ECKey key) {
        this.key = key;
    }

    public static GuestKey generate() {
        try {
            return new GuestKey(
                    new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException("P-256 is missing on this platform", impossible);
        }
    }

    /// The key in the file, or a new one that is put there.
    ///
    /// @throws UncheckedIOException if the folder cannot be read or written
    public static GuestKey in(Path file) {
        try {
            if (Files.notExists(file)) {
                write(file, generate());
            }
            return new GuestKey(ECKey.parse(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException broken) {
            throw new IllegalStateException(file + " holds no key", broken);
        }
    }

    @Override
    public String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    @Override
    public String keyId() {
        return key.getKeyID();
    }

    @Override
    public byte[] sign(byte[] input) {
        try {
            return new ECDSASigner(key).sign(new JWSHeader(JWSAlgorithm.ES256), input).decode();
        } catch (JOSEException failure) {
            throw new IllegalStateException("the key does not sign", failure);
        }
    }

    /// Moved into place whole: a kill leaves no half a key.
    private static void write(Path file, GuestKey fresh) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var draft =
                Files.createTempFile(
                        folder,
                        "key",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, fresh.key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

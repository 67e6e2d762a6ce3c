package io.woocom.adapters.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/// A key of AWS KMS on the curve P-256 (`ECC_NIST_P256`), whose private half never leaves it. Its
/// public half is asked for once, when it is first needed.
public final class KmsKey implements TokenSigner {

    private static final int SIGNATURE_BYTES = 64;

    private final Supplier<KmsClient> kms;
    private final String arn;
    private volatile @Nullable ECKey known;

    public KmsKey(Supplier<KmsClient> kms, String arn) {
        this.kms = kms;
        this.arn = arn;
    }

    @Override
    public String keyId() {
        return publicKey().getKeyID();
    }

    @Override
    public String publicKeys() {
        return new JWKSet(publicKey()).toString();
    }

    /// KMS answers in DER, a JWS has both numbers side by side.
    @Override
    public byte[] sign(byte[] input) {
        var signed =
                kms.get()
                        .sign(request ->
                                request.keyId(arn)
                                        .message(SdkBytes.fromByteArray(input))
                                        .messageType(MessageType.RAW)
                                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256));
        try {
            return ECDSA.transcodeSignatureToConcat(
                    signed.signature().asByteArray(), SIGNATURE_BYTES);
        } catch (JOSEException broken) {
            throw new IllegalStateException("KMS gave no signature", broken);
        }
    }

    private ECKey publicKey() {
        var before = known;
        if (before != null) {
            return before;
        }
        var answer = kms.get().getPublicKey(request -> request.keyId(arn));
        try {
            var key =
                    KeyFactory.getInstance("EC")
                            .generatePublic(
                                    new X509EncodedKeySpec(answer.publicKey().asByteArray()));
            if (!(key instanceof ECPublicKey point)) {
                throw new IllegalStateException(arn + " is no key on a curve");
            }
            var fresh = new ECKey.Builder(Curve.P_256, point).keyIDFromThumbprint().build();
            known = fresh;
            return fresh;
        } catch (GeneralSecurityException | JOSEException broken) {
            throw new IllegalStateException("KMS gave no key for " + arn, broken);
        }
    }
}

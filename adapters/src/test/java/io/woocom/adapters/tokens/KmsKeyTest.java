package io.woocom.adapters.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.customer.GuestId;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.GetPublicKeyRequest;
import software.amazon.awssdk.services.kms.model.GetPublicKeyResponse;
import software.amazon.awssdk.services.kms.model.SignRequest;
import software.amazon.awssdk.services.kms.model.SignResponse;

class KmsKeyTest {

    private static final String ARN = "arn:aws:kms:us-east-1:111111111111:key/guests";
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));

    /// Signs as KMS does, with a key of its own: ECDSA over SHA-256, in DER.
    private static final class Vault implements KmsClient {

        private final KeyPair pair;
        private int asked;

        Vault() throws GeneralSecurityException {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        }

        @Override
        public GetPublicKeyResponse getPublicKey(GetPublicKeyRequest request) {
            asked++;
            assertThat(request.keyId()).isEqualTo(ARN);
            return GetPublicKeyResponse.builder()
                    .publicKey(SdkBytes.fromByteArray(pair.getPublic().getEncoded()))
                    .build();
        }

        @Override
        public SignResponse sign(SignRequest request) {
            assertThat(request.keyId()).isEqualTo(ARN);
            try {
                var signature = Signature.getInstance("SHA256withECDSA");
                signature.initSign(pair.getPrivate());
                signature.update(request.message().asByteArray());
                return SignResponse.builder()
                        .signature(SdkBytes.fromByteArray(signature.sign()))
                        .build();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String serviceName() {
            return "kms";
        }

        @Override
        public void close() {}
    }

    @Test
    void what_the_vault_signed_is_verified_by_its_public_half() throws GeneralSecurityException {
        var vault = new Vault();
        var key = new KmsKey(() -> vault, ARN);
        var guest = new GuestId("gst_01JNQ4Z7M8K2V5T9XWB3C6D0EF");
        var token = new GuestTokens(key, CLOCK).issue(guest).token();
        assertThat(new GuestVerifier(key::publicKeys, CLOCK).verify(token))
                .isInstanceOfSatisfying(
                        Principal.Guest.class, who -> assertThat(who.guest()).isEqualTo(guest));
    }

    @Test
    void the_public_half_is_asked_for_once() throws GeneralSecurityException {
        var vault = new Vault();
        var key = new KmsKey(() -> vault, ARN);
        assertThat(key.keyId()).isEqualTo(key.keyId());
        assertThat(key.publicKeys()).contains(key.keyId()).doesNotContain("\"d\"");
        assertThat(vault.asked).isEqualTo(1);
    }
}

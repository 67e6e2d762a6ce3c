package io.woocom.adapters.tokens;

/// Signs with a private key on the curve P-256 that nobody else has, and which need not be in this
/// process.
public interface TokenSigner {

    /// The `kid` under which the public key is found in the key set.
    String keyId();

    /// An ECDSA signature over the bytes with SHA-256, as JWS wants it: R and S side by side, 64
    /// bytes (RFC 7518, 3.4).
    byte[] sign(byte[] input);

    /// The public half as a key set (RFC 7517, 5).
    String publicKeys();
}

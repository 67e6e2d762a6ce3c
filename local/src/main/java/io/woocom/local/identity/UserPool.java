package io.woocom.local.identity;

import java.net.URI;

/// What a verifier and a web application need to know of a pool.
///
/// @param issuer the `iss` claim: real Cognito's form, whatever port this server has
/// @param keySet the public keys as a JSON Web Key Set (RFC 7517)
/// @param keySetAddress where the same is served
public record UserPool(
        String id, String issuer, String webClient, String keySet, URI keySetAddress) {}

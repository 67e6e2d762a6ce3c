package io.woocom.local.identity;

import java.util.List;
import java.util.Optional;

/// Both pools, and whose a client or a token is.
record Pools(Pool customers, Pool staff) {

    List<Pool> all() {
        return List.of(customers, staff);
    }

    Optional<Pool> find(String poolId) {
        return all().stream().filter(pool -> pool.id().equals(poolId)).findFirst();
    }

    Pool named(String poolId) {
        return find(poolId)
                .orElseThrow(
                        () -> CognitoError.notFound("User pool " + poolId + " does not exist."));
    }

    /// The pool of a client, which may be of either kind.
    Optional<Pool> ofClient(String clientId) {
        return all().stream().filter(pool -> pool.clients().find(clientId).isPresent()).findFirst();
    }

    /// The pool of a client that users sign in through.
    Pool ofWeb(String clientId) {
        var pool =
                ofClient(clientId)
                        .orElseThrow(() ->
                                CognitoError.notFound(
                                        "User pool client " + clientId + " does not exist."));
        if (pool.web(clientId).isPresent()) return pool;
        throw CognitoError.notAuthorized(
                "Client "
                        + clientId
                        + " is configured with secret but SECRET_HASH was not received");
    }

    /// The pool that signed the token.
    Pool ofAccessToken(String token) {
        return all().stream()
                .filter(pool -> pool.tokens().read(token, "access").isPresent())
                .findFirst()
                .orElseThrow(() -> CognitoError.notAuthorized("Invalid Access Token"));
    }
}

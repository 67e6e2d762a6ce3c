package io.woocom.local.identity;

import java.time.InstantSource;
import java.util.Optional;

/// Codes on their way from the sign-in page to the token endpoint. Each is good once and for five
/// minutes; only its hash is kept.
final class AuthorizationCodes {

    private final Shelf<AuthorizationCode> shelf;
    private final InstantSource clock;
    private final Secrets secrets;

    AuthorizationCodes(Vault vault, InstantSource clock, Secrets secrets) {
        shelf =
                new Shelf<>(
                        vault,
                        "authorization-codes",
                        AuthorizationCode::write,
                        AuthorizationCode::read);
        this.clock = clock;
        this.secrets = secrets;
    }

    String add(AuthorizationCode promised) {
        shelf.removeIf(code -> code.hasExpired(clock.instant()));
        var code = secrets.token();
        shelf.put(Secrets.sha256(code), promised);
        return code;
    }

    Optional<AuthorizationCode> take(String code) {
        return shelf.take(Secrets.sha256(code))
                .filter(promised -> !promised.hasExpired(clock.instant()));
    }
}

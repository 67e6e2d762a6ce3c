package io.woocom.local.gateway;

import java.util.Optional;

/// The gateway's CORS setting: pages of any origin may call with a bearer token, none with cookies.
final class Cors {

    private Cors() {}

    /// A preflight is answered here and reaches no function.
    static Optional<Reply> preflight(Ask ask) {
        var asks =
                ask.method().equals("OPTIONS")
                        && ask.header("origin").isPresent()
                        && ask.header("access-control-request-method").isPresent();
        return asks
                ? Optional.of(
                        new Reply(204, java.util.Map.of(), new byte[0])
                                .with("access-control-allow-origin", "*")
                                .with(
                                        "access-control-allow-methods",
                                        "GET,POST,PUT,PATCH,DELETE,OPTIONS")
                                .with(
                                        "access-control-allow-headers",
                                        "authorization,content-type,idempotency-key,if-match,if-none-match")
                                .with("access-control-max-age", "300"))
                : Optional.empty();
    }

    static Reply opened(Ask ask, Reply reply) {
        return ask.header("origin").isEmpty()
                ? reply
                : reply.with("access-control-allow-origin", "*")
                        .with(
                                "access-control-expose-headers",
                                "etag,link,location,retry-after,idempotent-replayed,ratelimit,ratelimit-policy");
    }
}

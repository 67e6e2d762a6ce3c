package io.woocom.local.identity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Lets in what was meant for this server, and lets the shop's pages read the answers.
///
/// The admin verbs need no signature, so a page of any other site must not reach them through a
/// visitor's browser: the target header makes such a request ask for leave first (CORS), and a host
/// name that was pointed at this machine (DNS rebinding) is refused.
record Doorkeeper(Set<String> origins, Function<Ask, Answer> inside) {

    private static final String LOOPBACK = "(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?";
    private static final String ONE_DAY = "86400";

    Answer answer(Ask ask) {
        if (!ask.header("Host").orElse("").matches(LOOPBACK))
            return Answer.text(421, "This server is for this machine only.");
        var shop = ask.header("Origin").filter(origins::contains);
        boolean asksForLeave =
                ask.method().equals("OPTIONS")
                        && ask.header("Access-Control-Request-Method").isPresent();
        return shared(shop, asksForLeave ? leave(ask, shop) : inside.apply(ask));
    }

    private static Answer leave(Ask ask, Optional<String> shop) {
        if (shop.isEmpty())
            return Answer.text(403, "This origin may not call the identity server.");
        return Answer.text(200, "")
                .with("Access-Control-Allow-Methods", "GET, POST")
                .with(
                        "Access-Control-Allow-Headers",
                        ask.header("Access-Control-Request-Headers").orElse(""))
                .with("Access-Control-Max-Age", ONE_DAY);
    }

    private static Answer shared(Optional<String> shop, Answer answer) {
        var varied = answer.with("Vary", "Origin");
        return shop.map(origin ->
                        varied.with("Access-Control-Allow-Origin", origin)
                                .with(
                                        "Access-Control-Expose-Headers",
                                        "x-amzn-ErrorType, x-amzn-ErrorMessage"))
                .orElse(varied);
    }
}

package io.woocom.functions;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.functions.manifest.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes a request to its function, as the gateway does: a literal segment goes before a parameter.
/// Every answer is held against the contract.
final class Gateway {

    private final Map<Route, Handler> routes = new LinkedHashMap<>();

    interface Handler extends RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {}

    Gateway serve(
            List<Route> some,
            RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> handler) {
        some.forEach(route -> routes.put(route, handler::handleRequest));
        return this;
    }

    @SuppressWarnings("NullAway") // no handler of ours looks at Lambda's context
    Reply send(Sent sent) {
        var found = find(sent);
        var parameters = parameters(found, sent.path()).orElse(Map.of());
        var handler = routes.get(found);
        if (handler == null) {
            throw new AssertionError("no function serves " + found);
        }
        var answer = handler.handleRequest(sent.event(found.key(), parameters), null);
        var reply = new Reply(answer.getStatusCode(), answer.getHeaders(), answer.getBody());
        if (!found.path().equals(Route.DEFAULT)) {
            Contract.requireKept(
                    sent.method(), sent.path(), reply.status(), reply.headers(), reply.body());
        }
        return reply;
    }

    private Route find(Sent sent) {
        var fitting =
                routes.keySet().stream()
                        .filter(route -> route.method().equals(sent.method()))
                        .filter(route -> parameters(route, sent.path()).isPresent())
                        .toList();
        return fitting.stream()
                .filter(route -> parameters(route, sent.path()).equals(Optional.of(Map.of())))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElseGet(() ->
                        routes.keySet().stream()
                                .filter(route -> route.path().equals(Route.DEFAULT))
                                .findFirst()
                                .orElseThrow());
    }

    private static Optional<Map<String, String>> parameters(@Nullable Route route, String path) {
        if (route == null) {
            return Optional.empty();
        }
        var wanted = route.path().split("/", -1);
        var given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        for (var i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                parameters.put(
                        wanted[i].substring(1, wanted[i].length() - 1),
                        URLDecoder.decode(given[i], StandardCharsets.UTF_8));
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}

package io.woocom.functions.edge;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.woocom.adapters.tokens.Principal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line per request: route, status, time and caller's id; no path, query, body or token, so
/// nothing personal. The trace id that it finds is the correlation id of everything that the request
/// causes.
final class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final Pattern ROOT = Pattern.compile("(?:^|;)Root=([A-Za-z0-9-]{1,64})(?:;|$)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9=_-]{1,64}");

    private final String routeKey;
    private final String traceId;
    private final long begun = System.nanoTime();
    private String caller = "";

    private AccessLog(String routeKey, String traceId) {
        this.routeKey = routeKey;
        this.traceId = traceId;
    }

    static AccessLog begin(APIGatewayV2HTTPEvent event) {
        return new AccessLog(String.valueOf(event.getRouteKey()), traceId(event));
    }

    String traceId() {
        return traceId;
    }

    void caller(Principal principal) {
        caller = principal.id();
    }

    void end(int status) {
        LOG.atInfo()
                .addKeyValue("route", routeKey)
                .addKeyValue("status", status)
                .addKeyValue("millis", (System.nanoTime() - begun) / 1_000_000)
                .addKeyValue("caller", caller)
                .log("answered");
    }

    void accident(Throwable accident) {
        LOG.atError()
                .addKeyValue("route", routeKey)
                .addKeyValue("caller", caller)
                .setCause(accident)
                .log("failed");
    }

    /// That of X-Ray where there is one, else the gateway's own; both may come from outside and are
    /// taken only in a plain form.
    private static String traceId(APIGatewayV2HTTPEvent event) {
        var headers = event.getHeaders();
        @Nullable String header = headers == null ? null : headers.get("x-amzn-trace-id");
        var root = ROOT.matcher(header == null ? "" : header);
        if (root.find()) {
            return root.group(1);
        }
        var context = event.getRequestContext();
        @Nullable String id = context == null ? null : context.getRequestId();
        return id != null && PLAIN.matcher(id).matches() ? id : "unknown";
    }
}

package io.woocom.functions.edge;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.woocom.adapters.tokens.Principal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// One line per request: route, status, time and caller's id; no path, query, body or token, so
/// nothing personal. While a request runs, its trace id is the correlation id of everything that it
/// causes.
final class AccessLog implements AutoCloseable {

    /// Under this key of the logging context the correlation id is found by whoever writes events.
    static final String CORRELATION = "correlation_id";

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
        var log = new AccessLog(String.valueOf(event.getRouteKey()), traceId(event));
        MDC.put(CORRELATION, log.traceId);
        return log;
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

    @Override
    public void close() {
        MDC.remove(CORRELATION);
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

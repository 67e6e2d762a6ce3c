package io.woocom.local.gateway;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Between Jetty and [Ask] and [Reply].
final class JettyEdge extends Handler.Abstract {

    /// The payload quota of API Gateway, bytes.
    private static final int LARGEST_BODY = 10 * 1024 * 1024;

    private static final System.Logger LOG = System.getLogger(JettyEdge.class.getName());

    private final Function<Ask, Reply> inside;

    JettyEdge(Function<Ask, Reply> inside) {
        this.inside = inside;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var body = body(request);
        if (body.isEmpty()) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            send(Reply.message(413, "Request Too Long"), response, callback);
        } else {
            send(answer(request, body.get()), response, callback);
        }
        return true;
    }

    private Reply answer(Request request, byte[] body) {
        var uri = request.getHttpURI();
        try {
            return inside.apply(
                    new Ask(
                            request.getMethod(),
                            Optional.ofNullable(uri.getPath()).orElse("/"),
                            Optional.ofNullable(uri.getQuery()).orElse(""),
                            request.getConnectionMetaData().getProtocol(),
                            headers(request),
                            body,
                            Request.getRemoteAddr(request)));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "the gateway failed at " + request.getMethod() + " " + uri.getPath(),
                    e);
            return Reply.message(500, "Internal Server Error");
        }
    }

    /// None if it is too long.
    private static Optional<byte[]> body(Request request) throws IOException {
        if (request.getLength() > LARGEST_BODY) {
            return Optional.empty();
        }
        var body = Content.Source.asInputStream(request).readNBytes(LARGEST_BODY + 1);
        return Optional.of(body).filter(read -> read.length <= LARGEST_BODY);
    }

    private static Map<String, List<String>> headers(Request request) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (var field : request.getHeaders()) {
            headers.computeIfAbsent(
                            field.getName().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(Optional.ofNullable(field.getValue()).orElse(""));
        }
        return headers;
    }

    private static void send(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        // One line each: cookies cannot be joined.
        reply.headers()
                .forEach((name, values) ->
                        values.forEach(value -> response.getHeaders().add(name, value)));
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }
}

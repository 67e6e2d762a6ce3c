package io.woocom.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Between Jetty and [Ask] and [Answer]. What nobody foresaw is logged here, and answered as
/// Cognito answers it.
final class JettyEdge extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(JettyEdge.class.getName());

    private final Function<Ask, Answer> inside;

    JettyEdge(Function<Ask, Answer> inside) {
        this.inside = inside;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        send(answer(request), response, callback);
        return true;
    }

    private Answer answer(Request request) throws IOException {
        var query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        var body = Content.Source.asString(request, UTF_8);
        try {
            return inside.apply(
                    new Ask(
                            request.getMethod(),
                            Request.getPathInContext(request),
                            Parameters.parse(query),
                            query,
                            name -> Optional.ofNullable(request.getHeaders().get(name)),
                            body));
        } catch (OAuthError malformed) {
            return malformed.asJson();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "the identity server failed at "
                            + request.getMethod()
                            + " "
                            + request.getHttpURI().getPath(),
                    e);
            var error =
                    JsonObject.of("__type", "InternalErrorException")
                            .with("message", "See the log of the identity server.");
            return new Answer(500, CognitoApi.CONTENT_TYPE, error.toString());
        }
    }

    private static void send(Answer answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        Content.Sink.write(response, true, answer.body(), callback);
    }
}

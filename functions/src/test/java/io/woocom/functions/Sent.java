package io.woocom.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import io.woocom.adapters.tokens.Principal;
import io.woocom.functions.edge.ShopperContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request as a test writes it, and as the gateway would hand it on.
public final class Sent {

    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private byte @Nullable [] body;
    private @Nullable Authorizer authorizer;

    Sent(String method, String path) {
        this.method = method;
        this.path = path;
    }

    String method() {
        return method;
    }

    String path() {
        return path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    }

    public Sent by(Principal shopper) {
        var context = new HashMap<String, Object>(ShopperContext.write(shopper));
        authorizer = Authorizer.builder().withLambda(context).build();
        return this;
    }

    public Sent byToken(Map<String, String> claims) {
        var jwt = Authorizer.JWT.builder().withClaims(claims).build();
        authorizer = Authorizer.builder().withJwt(jwt).build();
        return this;
    }

    public Sent header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Sent body(String json) {
        return body(json.getBytes(StandardCharsets.UTF_8));
    }

    public Sent body(byte[] bytes) {
        body = bytes;
        return this;
    }

    APIGatewayV2HTTPEvent event(String routeKey, Map<String, String> parameters) {
        var http = RequestContext.Http.builder().withMethod(method).withPath(path()).build();
        var sign = path.indexOf('?');
        var sent = body;
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withRawPath(path())
                .withRawQueryString(sign < 0 ? "" : path.substring(sign + 1))
                .withPathParameters(parameters)
                .withHeaders(headers)
                .withBody(sent == null ? null : Base64.getEncoder().encodeToString(sent))
                .withIsBase64Encoded(sent != null)
                .withRequestContext(
                        RequestContext.builder()
                                .withHttp(http)
                                .withRequestId("request-1")
                                .withAuthorizer(authorizer)
                                .build())
                .build();
    }
}

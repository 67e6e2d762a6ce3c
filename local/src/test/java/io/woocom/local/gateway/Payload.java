package io.woocom.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Instant;
import java.util.stream.Collectors;

/// An event written out line by line, to be compared as a whole.
final class Payload {

    private Payload() {}

    static String text(APIGatewayV2HTTPEvent event, int port) {
        var context = event.getRequestContext();
        var http = context.getHttp();
        var headers =
                event.getHeaders().entrySet().stream()
                        .filter(header -> !header.getKey().equals("connection"))
                        .map(header -> "header " + header.getKey() + " " + header.getValue() + "\n")
                        .sorted()
                        .collect(Collectors.joining());
        return """
        version %s
        routeKey %s
        rawPath %s
        rawQueryString %s
        cookies %s
        %squery %s
        path %s
        body %s
        base64 %s
        account %s api %s stage %s
        domain %s prefix %s
        http %s %s %s from loopback by %s
        key %s
        authorizer %s
        time %s = %s
        """
                .formatted(
                        event.getVersion(),
                        event.getRouteKey(),
                        event.getRawPath(),
                        event.getRawQueryString(),
                        event.getCookies(),
                        headers.replace(":" + port, ":PORT"),
                        event.getQueryStringParameters(),
                        event.getPathParameters(),
                        event.getBody(),
                        event.getIsBase64Encoded(),
                        context.getAccountId(),
                        context.getApiId(),
                        context.getStage(),
                        context.getDomainName(),
                        context.getDomainPrefix(),
                        http.getMethod(),
                        http.getPath(),
                        http.getProtocol(),
                        http.getUserAgent(),
                        context.getRouteKey(),
                        context.getAuthorizer(),
                        Instant.ofEpochMilli(context.getTimeEpoch()),
                        context.getTime());
    }
}

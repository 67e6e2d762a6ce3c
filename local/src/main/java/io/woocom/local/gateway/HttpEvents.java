package io.woocom.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import io.woocom.local.lambda.Place;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A request as the event of payload format 2.0 (API Gateway Developer Guide, "AWS Lambda proxy
/// integrations for HTTP APIs"). What is not there is null, as it is missing in the JSON.
final class HttpEvents {

    static final String API = "local";
    static final String STAGE = "$default";
    static final DateTimeFormatter CLF =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.US)
                    .withZone(ZoneOffset.UTC);

    private HttpEvents() {}

    /// @throws IllegalArgumentException if path or query are not well encoded
    static APIGatewayV2HTTPEvent of(
            Ask ask,
            RouteTable.Match match,
            String requestId,
            Instant at,
            @Nullable Authorizer authorizer) {
        var encoded = !isText(ask);
        var event =
                APIGatewayV2HTTPEvent.builder()
                        .withVersion("2.0")
                        .withRouteKey(match.route().key())
                        .withRawPath(PathTemplate.decoded(ask.path()))
                        .withRawQueryString(ask.query())
                        .withCookies(cookies(ask))
                        .withHeaders(headers(ask))
                        .withQueryStringParameters(query(ask.query()))
                        .withPathParameters(orNull(match.parameters()))
                        .withBody(body(ask, encoded))
                        .withIsBase64Encoded(encoded && ask.body().length > 0)
                        .build();
        event.setRequestContext(context(ask, match, requestId, at, authorizer));
        return event;
    }

    private static RequestContext context(
            Ask ask,
            RouteTable.Match match,
            String requestId,
            Instant at,
            @Nullable Authorizer authorizer) {
        var host = host(ask);
        return RequestContext.builder()
                .withAccountId(Place.ACCOUNT)
                .withApiId(API)
                .withAuthorizer(authorizer)
                .withDomainName(host)
                .withDomainPrefix(host.split("\\.", -1)[0])
                .withHttp(
                        Http.builder()
                                .withMethod(ask.method())
                                .withPath(PathTemplate.decoded(ask.path()))
                                .withProtocol(ask.protocol())
                                .withSourceIp(ask.from())
                                .withUserAgent(ask.header("user-agent").orElse(""))
                                .build())
                .withRequestId(requestId)
                .withRouteKey(match.route().key())
                .withStage(STAGE)
                .withTime(CLF.format(at))
                .withTimeEpoch(at.toEpochMilli())
                .build();
    }

    /// Cookies have a field of their own.
    static Map<String, String> headers(Ask ask) {
        return ask.headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("cookie"))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                header -> String.join(",", header.getValue()),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    static @Nullable List<String> cookies(Ask ask) {
        var cookies =
                ask.headers().getOrDefault("cookie", List.of()).stream()
                        .flatMap(line -> Arrays.stream(line.split(";", -1)))
                        .map(String::strip)
                        .filter(cookie -> !cookie.isEmpty())
                        .toList();
        return cookies.isEmpty() ? null : cookies;
    }

    /// Values of one name are joined by commas.
    static @Nullable Map<String, String> query(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters.merge(
                        URLDecoder.decode(name, UTF_8),
                        URLDecoder.decode(value, UTF_8),
                        (all, next) -> all + "," + next);
            }
        }
        return orNull(parameters);
    }

    static String host(Ask ask) {
        return ask.header("host").orElse("localhost").replaceFirst(":\\d+$", "");
    }

    private static @Nullable String body(Ask ask, boolean encoded) {
        if (ask.body().length == 0) {
            return null;
        }
        return encoded
                ? Base64.getEncoder().encodeToString(ask.body())
                : new String(ask.body(), UTF_8);
    }

    /// Everything else is passed in base 64, also what says it is text and is not UTF-8: decoding
    /// it would hide that from the function.
    private static boolean isText(Ask ask) {
        var type = ask.header("content-type").map(HttpEvents::mediaType);
        return ask.header("content-encoding").isEmpty()
                && type.filter(HttpEvents::isText).isPresent()
                && isUtf8(ask.body());
    }

    private static boolean isText(String type) {
        return type.startsWith("text/")
                || List.of("application/json", "application/xml", "application/javascript")
                        .contains(type)
                || type.endsWith("+json")
                || type.endsWith("+xml");
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static @Nullable Map<String, String> orNull(Map<String, String> map) {
        return Optional.of(map).filter(some -> !some.isEmpty()).orElse(null);
    }
}

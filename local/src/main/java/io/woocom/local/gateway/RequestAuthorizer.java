package io.woocom.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.SimpleIAMPolicyResponse;
import io.woocom.local.lambda.FunctionFailed;
import io.woocom.local.lambda.LocalFunction;
import io.woocom.local.lambda.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks the authorizer function who the bearer of an `Authorization` header is, and remembers its
/// answer for a minute. Its answer is a simple response: [SimpleIAMPolicyResponse], or a map with
/// `isAuthorized` and `context`.
final class RequestAuthorizer {

    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    /// @param context none if it may not pass
    private record Verdict(Optional<Map<String, Object>> context, Instant until) {}

    private final LocalFunction function;
    private final InstantSource clock;
    private final Map<String, Verdict> verdicts =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Verdict> eldest) {
                    return size() > MOST;
                }
            };

    RequestAuthorizer(LocalFunction function, InstantSource clock) {
        this.function = function;
        this.clock = clock;
    }

    /// The context for the function behind, or none if the caller may not pass.
    ///
    /// @throws IllegalArgumentException if path or query are not well encoded
    Optional<Map<String, Object>> context(
            Ask ask, RouteTable.Match match, String authorization, String requestId)
            throws FunctionFailed {
        synchronized (verdicts) {
            var known = verdicts.get(authorization);
            if (known != null && clock.instant().isBefore(known.until)) {
                return known.context;
            }
        }
        var context =
                function.invoke(event(ask, match, authorization, requestId), Object.class)
                        .flatMap(RequestAuthorizer::read);
        synchronized (verdicts) {
            verdicts.remove(authorization);
            verdicts.put(authorization, new Verdict(context, clock.instant().plus(REMEMBERED)));
        }
        return context;
    }

    private static Optional<Map<String, Object>> read(Object answer) {
        return switch (answer) {
            case SimpleIAMPolicyResponse simple when simple.getIsAuthorized() ->
                    Optional.of(
                            simple.getContext() == null
                                    ? Map.of()
                                    : Map.copyOf(simple.getContext()));
            case Map<?, ?> map when Boolean.TRUE.equals(map.get("isAuthorized")) -> {
                var context = new LinkedHashMap<String, Object>();
                if (map.get("context") instanceof Map<?, ?> given) {
                    given.forEach((name, value) -> context.put(String.valueOf(name), value));
                }
                yield Optional.of(context);
            }
            default -> Optional.empty();
        };
    }

    private APIGatewayV2CustomAuthorizerEvent event(
            Ask ask, RouteTable.Match match, String authorization, String requestId) {
        var now = clock.instant();
        var key = match.route().key();
        var host = HttpEvents.host(ask);
        var path = PathTemplate.decoded(ask.path());
        return APIGatewayV2CustomAuthorizerEvent.builder()
                .withVersion("2.0")
                .withType("REQUEST")
                .withRouteArn(
                        "arn:aws:execute-api:%s:%s:%s/%s/%s%s"
                                .formatted(
                                        Place.REGION,
                                        Place.ACCOUNT,
                                        HttpEvents.API,
                                        HttpEvents.STAGE,
                                        ask.method(),
                                        path))
                .withIdentitySource(List.of(authorization))
                .withRouteKey(key)
                .withRawPath(path)
                .withRawQueryString(ask.query())
                .withCookies(HttpEvents.cookies(ask))
                .withHeaders(HttpEvents.headers(ask))
                .withQueryStringParameters(HttpEvents.query(ask.query()))
                .withPathParameters(match.parameters())
                .withRequestContext(
                        RequestContext.builder()
                                .withAccountId(Place.ACCOUNT)
                                .withApiId(HttpEvents.API)
                                .withDomainName(host)
                                .withDomainPrefix(host.split("\\.", -1)[0])
                                .withHttp(
                                        Http.builder()
                                                .withMethod(ask.method())
                                                .withPath(path)
                                                .withProtocol(ask.protocol())
                                                .withSourceIp(ask.from())
                                                .withUserAgent(ask.header("user-agent").orElse(""))
                                                .build())
                                .withRequestId(requestId)
                                .withRouteKey(key)
                                .withStage(HttpEvents.STAGE)
                                .withTime(HttpEvents.CLF.format(now))
                                .withTimeEpoch(now.toEpochMilli())
                                .build())
                .build();
    }
}

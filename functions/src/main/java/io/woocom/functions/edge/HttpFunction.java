package io.woocom.functions.edge;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.ProblemDocument;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.http.Request;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.audit.Actor;
import io.woocom.domain.audit.Doing;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.telemetry.Acting;
import io.woocom.functions.telemetry.Correlation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers events of API Gateway (payload format 2.0) by the endpoint whose route they name. Never
/// throws: an accident is logged and answered with its trace id.
public final class HttpFunction {

    private final Map<String, Endpoint> endpoints;
    private final InstantSource clock;

    private final OriginSecret secret;

    public HttpFunction(InstantSource clock, List<Endpoint> endpoints) {
        this(clock, endpoints, OriginSecret.of(System.getenv()));
    }

    HttpFunction(InstantSource clock, List<Endpoint> endpoints, OriginSecret secret) {
        this.clock = clock;
        this.secret = secret;
        this.endpoints =
                endpoints.stream().collect(toUnmodifiableMap(one -> one.route().key(), one -> one));
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        var log = AccessLog.begin(event);
        return Correlation.during(
                log.traceId(),
                () -> {
                    var answer = answerOrProblem(event, log);
                    log.end(answer.status());
                    return response(answer.with("X-Trace-Id", log.traceId()));
                });
    }

    private Answer answerOrProblem(APIGatewayV2HTTPEvent event, AccessLog log) {
        try {
            return endpoint(event, log);
        } catch (Refusal refusal) {
            return ProblemDocument.of(seenBy(event, refusal)).answer(log.traceId());
        } catch (Rejection rejection) {
            var answer = ProblemDocument.of(rejection).answer(log.traceId());
            for (var header : rejection.headers().entrySet()) {
                answer = answer.with(header.getKey(), header.getValue());
            }
            return answer;
        } catch (RuntimeException | StackOverflowError accident) {
            log.accident(accident);
            return ProblemDocument.internal().answer(log.traceId());
        }
    }

    /// A caller who insisted on no version did nothing wrong when others kept changing the same.
    private static Refusal seenBy(APIGatewayV2HTTPEvent event, Refusal refusal) {
        var headers = event.getHeaders();
        var insisted =
                headers != null && headers.keySet().stream().anyMatch("if-match"::equalsIgnoreCase);
        return refusal instanceof Refusal.Stale && !insisted
                ? Refusal.conflict(
                        "conflict",
                        "others are changing this at the same moment; nothing was changed, try again")
                : refusal;
    }

    private Answer endpoint(APIGatewayV2HTTPEvent event, AccessLog log) {
        if (!secret.isShownBy(event)) {
            throw Refusal.forbidden("the shop is reached by its own address only");
        }
        var endpoint = endpoints.get(event.getRouteKey());
        if (endpoint == null) {
            throw Refusal.notFound("this route");
        }
        Request request = Requests.of(event, clock.instant(), log.traceId());
        var principal = Callers.of(event, endpoint.route().access(), request.now());
        log.caller(principal);
        var call = new Call(request, principal);
        return Acting.during(
                doing(call, endpoint.route().key()), () -> endpoint.action().answer(call));
    }

    /// Shoppers are not audited.
    private static Optional<Doing> doing(Call call, String route) {
        return actor(call.principal())
                .map(actor -> new Doing(actor, Optional.of(route), call.request().traceId()));
    }

    private static Optional<Actor> actor(Principal principal) {
        return switch (principal) {
            case Principal.Staff(var subject, var groups) ->
                    Optional.of(Actor.staff(subject, groups));
            case Principal.Integration(var client, var scopes) ->
                    Optional.of(Actor.integration(client, scopes));
            case Principal.Guest _,
                    Principal.Customer _,
                    Principal.OrderHolder _,
                    Principal.Rejected _ ->
                    Optional.empty();
        };
    }

    private static APIGatewayV2HTTPResponse response(Answer answer) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(answer.status())
                .withHeaders(answer.headers())
                .withBody(answer.body())
                .withIsBase64Encoded(false)
                .build();
    }
}

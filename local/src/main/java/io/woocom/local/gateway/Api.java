package io.woocom.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.woocom.functions.manifest.Access;
import io.woocom.functions.manifest.FunctionRow;
import io.woocom.local.lambda.FunctionFailed;
import io.woocom.local.lambda.LocalFunction;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The routes of a manifest, answered by its running functions.
public final class Api {

    /// The function that tells guests and customers apart.
    public static final String AUTHORIZER = "authorizer";

    /// What the distribution puts into an `Authorization` header that is missing. Without the
    /// header an HTTP API answers 401 by itself and never asks the authorizer ("identity sources",
    /// API Gateway Developer Guide), so a shopper without a token would get no problem document.
    static final String NOBODY = "none";

    private static final System.Logger LOG = System.getLogger(Api.class.getName());

    /// A caller who may not pass, and what they are told.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Reply reply;

        Refused(Reply reply) {
            super(null, null, false, false);
            this.reply = reply;
        }
    }

    private final RouteTable routes;
    private final Map<String, LocalFunction> functions;
    private final @Nullable RequestAuthorizer shoppers;
    private final TokenCheck customers;
    private final TokenCheck staff;
    private final Throttle throttle;
    private final InstantSource clock;

    public Api(
            List<FunctionRow> rows,
            Map<String, LocalFunction> functions,
            TokenCheck customers,
            TokenCheck staff,
            Throttle throttle,
            InstantSource clock) {
        this.routes =
                new RouteTable(
                        rows.stream()
                                .flatMap(row ->
                                        row.routes().stream()
                                                .map(route ->
                                                        new RouteTable.Entry(route, row.name())))
                                .toList());
        this.functions = Map.copyOf(functions);
        var authorizer = functions.get(AUTHORIZER);
        this.shoppers = authorizer == null ? null : new RequestAuthorizer(authorizer, clock);
        this.customers = customers;
        this.staff = staff;
        this.throttle = throttle;
        this.clock = clock;
    }

    Reply answer(Ask ask) {
        if (!throttle.admits()) {
            return Reply.message(429, "Too Many Requests").with("retry-after", "1");
        }
        var requestId = UUID.randomUUID().toString();
        var reply = Cors.preflight(ask).orElseGet(() -> Cors.opened(ask, routed(ask, requestId)));
        return reply.with("apigw-requestid", requestId);
    }

    private Reply routed(Ask ask, String requestId) {
        try {
            var match = routes.find(ask.method(), ask.path());
            return match.isPresent()
                    ? invoked(ask, match.get(), requestId)
                    : Reply.message(404, "Not Found");
        } catch (Refused refused) {
            return refused.reply;
        } catch (FunctionFailed.TimedOut _) {
            return Reply.message(503, "Service Unavailable");
        } catch (FunctionFailed _) {
            return Reply.message(500, "Internal Server Error");
        } catch (IllegalArgumentException _) {
            return Reply.message(400, "Bad Request");
        }
    }

    private Reply invoked(Ask ask, RouteTable.Match match, String requestId)
            throws FunctionFailed, Refused {
        var authorizer = authorized(ask, match, requestId);
        var event = HttpEvents.of(ask, match, requestId, clock.instant(), authorizer);
        var answer = function(match.function()).invoke(event, APIGatewayV2HTTPResponse.class);
        try {
            return Replies.of(answer.orElseGet(APIGatewayV2HTTPResponse::new));
        } catch (IllegalArgumentException | NullPointerException e) {
            LOG.log(Level.WARNING, match.function() + " gave no HTTP answer", e);
            return Reply.message(500, "Internal Server Error");
        }
    }

    private @Nullable Authorizer authorized(Ask ask, RouteTable.Match match, String requestId)
            throws FunctionFailed, Refused {
        return switch (match.route().access()) {
            case Access.Anyone(), Access.Signed() -> null;
            case Access.Shopper(), Access.ShopperOrHolder() ->
                    Authorizer.builder().withLambda(shopper(ask, match, requestId)).build();
            case Access.CustomerOnly() -> claims(customers, ask);
            // A person has a group and an integration a scope, so the function decides, not a list
            // of scopes at the route.
            case Access.Staff _ -> claims(staff, ask);
        };
    }

    private Map<String, Object> shopper(Ask ask, RouteTable.Match match, String requestId)
            throws FunctionFailed, Refused {
        if (shoppers == null) {
            throw new IllegalStateException("a route for shoppers needs a function " + AUTHORIZER);
        }
        var authorization = header(ask).orElse(NOBODY);
        return shoppers.context(ask, match, authorization, requestId)
                .orElseThrow(() -> new Refused(Reply.message(403, "Forbidden")));
    }

    private static Authorizer claims(TokenCheck check, Ask ask) throws Refused {
        var claims =
                check.claims(authorization(ask))
                        .orElseThrow(() -> new Refused(Reply.unauthorized()));
        return Authorizer.builder().withJwt(JWT.builder().withClaims(claims).build()).build();
    }

    private static String authorization(Ask ask) throws Refused {
        return header(ask).orElseThrow(() -> new Refused(Reply.unauthorized()));
    }

    private static Optional<String> header(Ask ask) {
        return ask.header("authorization").filter(value -> !value.isBlank());
    }

    private LocalFunction function(String name) {
        return Optional.ofNullable(functions.get(name))
                .orElseThrow(() -> new IllegalStateException("no function runs as " + name));
    }
}

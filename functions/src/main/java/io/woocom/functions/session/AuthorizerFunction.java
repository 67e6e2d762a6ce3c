package io.woocom.functions.session;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import io.woocom.adapters.tokens.Principal;
import io.woocom.adapters.tokens.ShopperTokens;
import io.woocom.functions.World;
import io.woocom.functions.edge.ShopperContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stands before the routes of shoppers and tells the function behind who calls. A bad token passes
/// too, as a rejected principal, so that the function can answer with a problem document; whatever
/// else goes wrong lets nobody through. Answers in the simple response format (API Gateway, payload
/// format 2.0).
public final class AuthorizerFunction
        implements RequestHandler<APIGatewayV2CustomAuthorizerEvent, Map<String, Object>> {

    private final ShopperTokens shoppers;

    public AuthorizerFunction() {
        this(World.lambda());
    }

    public AuthorizerFunction(World world) {
        this(world.shopperTokens());
    }

    public AuthorizerFunction(ShopperTokens shoppers) {
        this.shoppers = shoppers;
    }

    @Override
    public Map<String, Object> handleRequest(
            APIGatewayV2CustomAuthorizerEvent event, Context context) {
        var principal =
                authorization(event)
                        .map(shoppers::principal)
                        .orElseGet(() -> new Principal.Rejected("a bearer token is needed"));
        return Map.of("isAuthorized", true, "context", ShopperContext.write(principal));
    }

    private static Optional<String> authorization(APIGatewayV2CustomAuthorizerEvent event) {
        var headers = Optional.ofNullable(event.getHeaders());
        var source = Optional.ofNullable(event.getIdentitySource());
        return headers.flatMap(all -> Optional.ofNullable(all.get("authorization")))
                .or(() -> source.stream().flatMap(List::stream).findFirst());
    }
}

package io.woocom.functions.edge;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.tokens.CustomerVerifier;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.manifest.Access;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who calls, from what the gateway's authorizer found out; what grants anything is checked again:
/// expiry (answers of an authorizer are cached), that the token is an access token (the gateway
/// lets ID tokens pass), groups and scopes.
final class Callers {

    private Callers() {}

    /// @throws Rejection.Unauthenticated if nobody we know calls a route that is not for everybody
    /// @throws Refusal.Forbidden without the group or scope
    static Principal of(APIGatewayV2HTTPEvent event, Access access, Instant now) {
        return switch (access) {
            case Access.Anyone _ -> new Principal.Rejected("nobody has to say who they are here");
            case Access.Signed _ -> new Principal.Rejected("who signed it is told by the body");
            case Access.Shopper _ -> shopper(event, now);
            case Access.ShopperOrHolder _ -> shopperOrHolder(event, now);
            case Access.CustomerOnly _ -> customer(claims(event, now), now);
            case Access.Staff(var groups, var scope) -> staff(claims(event, now), groups, scope);
        };
    }

    private static Principal shopper(APIGatewayV2HTTPEvent event, Instant now) {
        var principal = shopperOrHolder(event, now);
        if (principal instanceof Principal.OrderHolder) {
            throw new Rejection.Unauthenticated("this token opens one order only");
        }
        return principal;
    }

    private static Principal shopperOrHolder(APIGatewayV2HTTPEvent event, Instant now) {
        var authorizer = event.getRequestContext().getAuthorizer();
        var context = authorizer == null ? null : authorizer.getLambda();
        return switch (ShopperContext.read(context)) {
            case Principal.Guest guest -> alive(guest, guest.expires(), now);
            case Principal.Customer customer -> alive(customer, customer.expires(), now);
            case Principal.OrderHolder holder -> alive(holder, holder.expires(), now);
            case Principal.Rejected(var reason) -> throw new Rejection.Unauthenticated(reason);
            case Principal.Staff _, Principal.Integration _ ->
                    throw new Rejection.Unauthenticated("this is for shoppers");
        };
    }

    private static Principal alive(Principal principal, Instant expires, Instant now) {
        if (!now.isBefore(expires)) {
            throw new Rejection.Unauthenticated("the token has expired");
        }
        return principal;
    }

    private static Map<String, String> claims(APIGatewayV2HTTPEvent event, Instant now) {
        var authorizer = event.getRequestContext().getAuthorizer();
        var jwt = authorizer == null ? null : authorizer.getJwt();
        Map<String, String> claims =
                jwt == null || jwt.getClaims() == null ? Map.of() : jwt.getClaims();
        if (!"access".equals(claims.get("token_use"))) {
            throw new Rejection.Unauthenticated("an access token is needed");
        }
        if (expires(claims.get("exp")).filter(now::isBefore).isEmpty()) {
            throw new Rejection.Unauthenticated("the token has expired");
        }
        return claims;
    }

    private static Principal customer(Map<String, String> claims, Instant now) {
        var expires = expires(claims.get("exp")).orElse(now);
        return CustomerVerifier.customer(claims.getOrDefault("sub", ""))
                .<Principal>map(customer -> new Principal.Customer(customer, expires))
                .orElseThrow(() -> new Rejection.Unauthenticated("the token names nobody"));
    }

    /// People have groups, programs have scopes. Cognito names the program's client as its `sub`.
    private static Principal staff(Map<String, String> claims, Set<String> groups, String scope) {
        var scopes = words(claims.get("scope"));
        var subject = claims.getOrDefault("sub", "");
        if (scopes.contains(scope)) {
            return new Principal.Integration(claims.getOrDefault("client_id", subject), scopes);
        }
        var own = words(claims.get("cognito:groups"));
        if (own.contains("admin") || own.stream().anyMatch(groups::contains)) {
            return new Principal.Staff(subject, own);
        }
        var wanted = new TreeSet<>(groups);
        wanted.add("admin");
        throw Refusal.forbidden(
                "this needs one of the groups "
                        + String.join(", ", wanted)
                        + ", or the scope "
                        + scope);
    }

    /// The gateway writes a list claim as `[admin catalog]`, `scope` is a list by spaces.
    private static Set<String> words(@Nullable String claim) {
        var text = claim == null ? "" : claim.replaceAll("[\\[\\],\"]", " ").strip();
        return text.isEmpty() ? Set.of() : Set.copyOf(List.of(text.split(" +")));
    }

    private static Optional<Instant> expires(@Nullable String seconds) {
        try {
            return seconds == null
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}

package io.woocom.functions.edge;

import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.ordering.OrderId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the authorizer tells a function who the shopper is, through the gateway's context: as flat
/// texts.
public final class ShopperContext {

    private static final String PRINCIPAL = "principal";
    private static final String EXPIRES = "expires";

    private ShopperContext() {}

    public static Map<String, String> write(Principal principal) {
        return switch (principal) {
            case Principal.Guest(var guest, var expires) -> entry("guest:" + guest, expires);
            case Principal.Customer(var customer, var expires) ->
                    entry("customer:" + customer, expires);
            case Principal.OrderHolder(var order, var expires) -> entry("order:" + order, expires);
            case Principal.Rejected(var reason) -> entry("rejected:" + reason, Instant.EPOCH);
            case Principal.Staff _, Principal.Integration _ ->
                    entry("rejected:this is for shoppers", Instant.EPOCH);
        };
    }

    /// What cannot be read is nobody.
    static Principal read(@Nullable Map<String, Object> context) {
        if (context == null || !(context.get(PRINCIPAL) instanceof String text)) {
            return new Principal.Rejected("a bearer token is needed");
        }
        var colon = text.indexOf(':');
        var value = text.substring(colon + 1);
        try {
            var expires =
                    Instant.ofEpochSecond(Long.parseLong(String.valueOf(context.get(EXPIRES))));
            return switch (text.substring(0, Math.max(0, colon))) {
                case "guest" -> new Principal.Guest(new GuestId(value), expires);
                case "customer" -> new Principal.Customer(new CustomerId(value), expires);
                case "order" -> new Principal.OrderHolder(new OrderId(value), expires);
                default -> new Principal.Rejected(value);
            };
        } catch (IllegalArgumentException _) {
            return new Principal.Rejected("a bearer token is needed");
        }
    }

    private static Map<String, String> entry(String principal, Instant expires) {
        return Map.of(PRINCIPAL, principal, EXPIRES, String.valueOf(expires.getEpochSecond()));
    }
}

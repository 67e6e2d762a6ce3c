package io.woocom.local.pages;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.woocom.local.gateway.Ask;
import io.woocom.local.gateway.Page;
import io.woocom.local.gateway.Reply;
import io.woocom.local.identity.UserPool;
import io.woocom.local.lambda.Place;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// `GET /config.json`: where a front end finds the identity server, and who it is there.
public record ConfigPage(URI identity, UserPool customers, UserPool staff) implements Page {

    @Override
    public Optional<Reply> answer(Ask ask) {
        return ask.path().equals("/config.json") && ask.method().equals("GET")
                ? Optional.of(
                        Reply.of(200, "application/json", json())
                                .with("access-control-allow-origin", "*")
                                .with("cache-control", "no-cache"))
                : Optional.empty();
    }

    private String json() {
        return JSONObjectUtils.toJSONString(
                Map.of(
                        "environment",
                        "local",
                        "region",
                        Place.REGION,
                        "customers",
                        pool(customers),
                        "staff",
                        pool(staff)));
    }

    private Map<String, Object> pool(UserPool pool) {
        return Map.of(
                "issuer", pool.issuer(),
                "endpoint", identity.toString(),
                "oauth_endpoint", identity.toString(),
                "user_pool_id", pool.id(),
                "client_id", pool.webClient());
    }
}

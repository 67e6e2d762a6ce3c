package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.json.Json;
import io.woocom.functions.Contract;
import io.woocom.local.identity.LocalSignIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Somebody who uses the shop over HTTP, under one token.
final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI shop;
    private final String token;

    Visitor(URI shop, String token) {
        this.shop = shop;
        this.token = token;
    }

    static Visitor guest() {
        return guest(RunningShop.address());
    }

    static Visitor guest(URI shop) {
        var opened = new Visitor(shop, "").post("/store/v1/guest-sessions", "{}");
        return new Visitor(shop, opened.text("token"));
    }

    static Visitor admin() {
        return signedIn(LocalSignIn.Role.ADMIN, Optional.empty());
    }

    static Visitor customer(String email) {
        return signedIn(LocalSignIn.Role.CUSTOMER, Optional.of(email));
    }

    private static Visitor signedIn(LocalSignIn.Role role, Optional<String> email) {
        var identity = RunningShop.shop().ground().identity().endpoint();
        return new Visitor(RunningShop.address(), LocalSignIn.token(identity, role, email));
    }

    /// Staff of a shop in another process.
    static Visitor adminOf(URI shop) {
        var config = new Visitor(shop, "").get("/config.json").expect(200);
        var token =
                LocalSignIn.token(
                        URI.create(config.text("staff.endpoint")),
                        LocalSignIn.Role.ADMIN,
                        Optional.empty());
        return new Visitor(shop, token);
    }

    /// The same person at the same shop, which moved to another port.
    Visitor at(URI address) {
        return new Visitor(address, token);
    }

    Reply get(String path) {
        return send("GET", path, Optional.empty(), Map.of());
    }

    Reply post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Reply post(String path, String body, String idempotencyKey) {
        return send("POST", path, Optional.of(body), Map.of("Idempotency-Key", idempotencyKey));
    }

    Reply put(String path, String body) {
        return send("PUT", path, Optional.of(body), Map.of());
    }

    Reply patch(String path, String body) {
        return send("PATCH", path, Optional.of(body), Map.of());
    }

    Reply delete(String path) {
        return send("DELETE", path, Optional.empty(), Map.of());
    }

    /// Any request. Whatever it is, the shop does not fail, and answers as described.
    Reply send(String method, String path, Optional<String> body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(shop + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        body.ifPresent(_ -> request.header("Content-Type", "application/json"));
        headers.forEach(request::setHeader);
        request.method(
                method,
                body.map(HttpRequest.BodyPublishers::ofString)
                        .orElseGet(HttpRequest.BodyPublishers::noBody));
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(method + " " + path + ": " + answer.body())
                    .isLessThan(500);
            var flat = new HashMap<String, String>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> flat.put(name, String.join(",", values)));
            Contract.requireKept(
                    method, URI.create(path).getPath(), answer.statusCode(), flat, answer.body());
            var json =
                    answer.body().startsWith("{")
                            ? Json.object(answer.body())
                            : Map.<String, Object>of();
            return new Reply(answer.statusCode(), flat, json, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

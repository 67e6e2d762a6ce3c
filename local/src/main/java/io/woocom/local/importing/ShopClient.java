package io.woocom.local.importing;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.NotJson;
import io.woocom.local.Mistake;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A shop's interface as this command uses it.
final class ShopClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String shop;
    private final String token;

    /// @param shop its address
    ShopClient(String shop, String token) {
        this.shop = shop.replaceFirst("/+$", "");
        this.token = token;
    }

    Map<String, @Nullable Object> get(String path) throws Mistake, InterruptedException {
        return answer(request(path).GET().build());
    }

    /// Under an idempotency key of its own.
    Map<String, @Nullable Object> post(String path, Map<String, @Nullable Object> body)
            throws Mistake, InterruptedException {
        return answer(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(Json.write(body)))
                        .build());
    }

    /// Sends a file to where the shop said, with the headers it said.
    void upload(String method, String url, Map<?, ?> headers, Path file)
            throws Mistake, InterruptedException {
        try {
            var put =
                    HttpRequest.newBuilder(URI.create(url))
                            .method(method, BodyPublishers.ofFile(file));
            headers.forEach((name, value) -> {
                if (!String.valueOf(name).equalsIgnoreCase("content-length")) {
                    put.header(String.valueOf(name), String.valueOf(value));
                }
            });
            var answer = http.send(put.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Mistake("the upload was refused with " + answer.statusCode());
            }
        } catch (FileNotFoundException _) {
            throw new Mistake("cannot read " + file);
        } catch (IOException _) {
            throw new Mistake("the upload broke off: run the command again, it goes on from there");
        }
    }

    private HttpRequest.Builder request(String path) throws Mistake {
        try {
            return HttpRequest.newBuilder(URI.create(shop + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token);
        } catch (IllegalArgumentException _) {
            throw Mistake.usage("not an address or not a token: " + shop);
        }
    }

    private Map<String, @Nullable Object> answer(HttpRequest request)
            throws Mistake, InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                return Json.object(answer.body());
            }
            throw new Mistake(refusal(answer));
        } catch (NotJson _) {
            throw new Mistake("this is no shop: " + shop);
        } catch (IOException _) {
            throw new Mistake("there is no shop at " + shop + ": start one with ./woocom run");
        }
    }

    private static String refusal(HttpResponse<String> answer) {
        var told =
                answer.body().startsWith("{")
                        ? Json.object(answer.body())
                        : Map.<String, @Nullable Object>of();
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            return "the token was refused ("
                    + answer.statusCode()
                    + "): get one with ./woocom token admin";
        }
        var why =
                told.get("errors") instanceof List<?> errors
                                && !errors.isEmpty()
                                && errors.getFirst() instanceof Map<?, ?> first
                        ? first.get("pointer") + " " + first.get("detail")
                        : told.getOrDefault("detail", told.get("message"));
        return "the shop refused with " + answer.statusCode() + ": " + why;
    }
}

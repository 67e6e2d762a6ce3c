package io.woocom.local.imports;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.NotJson;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The shop as its clients see it. A shop that is restarting is waited for.
public final class Shop implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /// What HttpClient sets itself.
    private static final Set<String> RESTRICTED = Set.of("host", "content-length", "connection");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String token;

    public Shop(String url, String token) {
        this.url = url;
        this.token = token;
    }

    @Override
    public void close() {
        http.close();
    }

    record Reply(int status, Map<String, @Nullable Object> body) {}

    Reply post(String path, Map<String, @Nullable Object> body)
            throws ImportFailed, InterruptedException {
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(Json.write(body)))
                        .build();
        return accepted(request);
    }

    Map<String, @Nullable Object> get(String path) throws ImportFailed, InterruptedException {
        return accepted(request(path).GET().build()).body();
    }

    /// Sends a file where the shop said.
    void put(String address, Map<?, ?> headers, Path file)
            throws ImportFailed, InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address));
            headers.forEach((name, value) -> {
                if (!RESTRICTED.contains(String.valueOf(name).toLowerCase(Locale.ROOT))) {
                    request.header(String.valueOf(name), String.valueOf(value));
                }
            });
            var sent =
                    http.send(
                            request.PUT(BodyPublishers.ofFile(file)).build(),
                            BodyHandlers.ofString());
            if (sent.statusCode() / 100 != 2) {
                throw new ImportFailed("the upload was refused with status " + sent.statusCode());
            }
        } catch (IOException e) {
            throw new ImportFailed("the upload broke off: " + e.getMessage());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    private Reply accepted(HttpRequest request) throws ImportFailed, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var trouble = "nobody answers at " + url;
            try {
                var response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() / 100 == 2) {
                    return new Reply(response.statusCode(), Json.object(response.body()));
                }
                trouble = said(response);
                if (response.statusCode() < 500 && response.statusCode() != 429) {
                    throw new ImportFailed(trouble);
                }
            } catch (IOException _) {
                // waited for below
            }
            if (System.nanoTime() > until) {
                throw new ImportFailed(trouble);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static String said(HttpResponse<String> response) {
        try {
            var problem = Json.object(response.body());
            var details = new StringBuilder();
            if (problem.get("errors") instanceof List<?> errors) {
                errors.forEach(error -> {
                    if (error instanceof Map<?, ?> one) {
                        details.append("; ").append(one.get("pointer"));
                        details.append(": ").append(one.get("detail"));
                    }
                });
            }
            var detail = problem.getOrDefault("detail", problem.get("message"));
            return "the shop answers " + response.statusCode() + ": " + detail + details;
        } catch (NotJson | ClassCastException _) {
            return "the shop answers " + response.statusCode();
        }
    }
}

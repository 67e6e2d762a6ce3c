package io.woocom.local.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// As much of a browser as a sign-in needs: it keeps the cookie, fills the form of the page it
/// sees, and stops at every redirect.
final class Browser implements AutoCloseable {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "name=\"(_csrf|session)\"(?: type=\"hidden\")?[^>]* value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private String cookie = "";
    private String page = "";

    Browser(URI server) {
        this.server = server;
    }

    HttpResponse<String> opens(String address) {
        return seen(
                HttpRequest.newBuilder(server.resolve(address)).header("Cookie", cookie).build());
    }

    /// Fills the fields of the page last seen, and sends the form.
    HttpResponse<String> submits(Map<String, String> fields) {
        var form = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page);
        while (hidden.find()) form.put(hidden.group(1), hidden.group(2));
        form.putAll(fields);
        var action = ACTION.matcher(page);
        if (!action.find()) throw new IllegalStateException("there is no form on " + page);
        return posts(action.group(1).replace("&amp;", "&"), form, Map.of("Cookie", cookie));
    }

    HttpResponse<String> posts(
            String address, Map<String, String> form, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(server.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(Parameters.encode(form)));
        headers.forEach(request::header);
        return seen(request.build());
    }

    HttpResponse<String> sends(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> seen(HttpRequest request) {
        var response = sends(request);
        response.headers()
                .firstValue("Set-Cookie")
                .ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
        page = response.body();
        return response;
    }

    /// The parameters a redirect carries to the application.
    static Parameters carried(HttpResponse<String> redirect) {
        var location = redirect.headers().firstValue("Location").orElseThrow();
        return Parameters.parse(location.substring(location.indexOf('?') + 1));
    }

    @Override
    public void close() {
        http.close();
    }
}

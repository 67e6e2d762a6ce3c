package io.woocom.local.identity;

import java.util.Optional;
import java.util.function.Function;

/// One HTTP request, free of the server that received it.
record Ask(
        String method,
        String path,
        Parameters query,
        String rawQuery,
        Function<String, Optional<String>> headers,
        String body) {

    Optional<String> header(String name) {
        return headers.apply(name);
    }

    /// The body as `application/x-www-form-urlencoded`.
    Parameters form() {
        return Parameters.parse(body);
    }

    Optional<String> cookie(String name) {
        for (var pair : header("Cookie").orElse("").split(";\\s*", -1)) {
            if (pair.startsWith(name + "=")) return Optional.of(pair.substring(name.length() + 1));
        }
        return Optional.empty();
    }
}

package io.woocom.adapters.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The parameters of a request, in a body or behind a question mark.
record StubForm(Map<String, String> fields) {

    private static final String METADATA = "metadata[";

    static StubForm of(String text) {
        var fields = new TreeMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return new StubForm(fields);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    String given(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    long number(String name) {
        return Long.parseLong(given(name));
    }

    Map<String, String> metadata() {
        var metadata = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(METADATA)) {
                metadata.put(name.substring(METADATA.length(), name.length() - 1), value);
            }
        });
        return metadata;
    }
}

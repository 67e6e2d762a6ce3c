package io.woocom.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// URL-encoded parameters. One without a value counts as absent, and none may stand twice (RFC
/// 6749, 3.1 and 3.2).
record Parameters(Map<String, String> values) {

    static Parameters parse(String encoded) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : encoded.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length < 2 || parts[1].isEmpty()) continue;
            var earlier = values.put(decode(parts[0]), decode(parts[1]));
            if (earlier != null) throw OAuthError.invalidRequest("a parameter stands twice");
        }
        return new Parameters(values);
    }

    static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Parameters without(String name) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new Parameters(fewer);
    }

    String get(String name) {
        return find(name).orElseThrow(() -> OAuthError.invalidRequest(name + " is missing"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException _) {
            throw OAuthError.invalidRequest("a parameter is not URL-encoded");
        }
    }
}

package io.woocom.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/store/v1/carts/{cart_id}`: literal segments and parameters, each of which is one segment that
/// is not empty.
record PathTemplate(List<String> segments) implements Comparable<PathTemplate> {

    static PathTemplate parse(String path) {
        return new PathTemplate(split(path));
    }

    /// The decoded values of the parameters, if the path fits.
    ///
    /// @throws IllegalArgumentException if a segment is not well encoded
    Optional<Map<String, String>> match(String path) {
        var given = split(path);
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var value = decoded(given.get(i));
            if (isParameter(segment) && !value.isEmpty()) {
                parameters.put(segment.substring(1, segment.length() - 1), value);
            } else if (!segment.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    /// The more specific one first: where two differ, a literal goes before a parameter; then the
    /// shorter one, so that this is an order also among templates of several lengths.
    @Override
    public int compareTo(PathTemplate other) {
        for (var i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
            var order =
                    Boolean.compare(
                            isParameter(segments.get(i)), isParameter(other.segments.get(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    /// Percent-decoding of a path, where a plus is a plus.
    static String decoded(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}

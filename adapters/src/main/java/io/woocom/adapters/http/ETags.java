package io.woocom.adapters.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Entity tags (RFC 9110, 8.8.3) such as `"v7.3f2a9c01d4e5b6a7"`: the version, which `If-Match` is
/// held against, and a digest of what was shown, so that a cart whose prices changed is not
/// answered with 304 although nobody touched it.
public final class ETags {

    /// `entity-tag` of RFC 9110 and the comma after it.
    private static final Pattern TAG =
            Pattern.compile("\\G\\s*(W/)?\"([\\x21\\x23-\\x7E\\x80-\\uFFFF]*)\"\\s*(?:,|$)");

    private static final Pattern OURS = Pattern.compile("v(\\d{1,18})(\\..*)?");

    /// Of a version that never was: no resource matches it.
    private static final long NONE = -1;

    private ETags() {}

    static String of(long version, String body) {
        var digest = Digests.sha256(body.getBytes(StandardCharsets.UTF_8));
        return "\"v" + version + "." + digest.substring(0, 16) + "\"";
    }

    /// The version that an `If-Match` insists on; none for `*`. Weak tags and tags that are not
    /// ours match nothing (strong comparison, RFC 9110, 13.1.1). Of several the latest: versions
    /// only grow, and the caller has seen it.
    ///
    /// @throws Rejection.Malformed for what is no list of entity tags
    static Optional<Long> required(String header) {
        if (header.strip().equals("*")) {
            return Optional.empty();
        }
        return Optional.of(
                tags(header)
                        .orElseThrow(
                                () -> new Rejection.Malformed("If-Match is no list of entity tags"))
                        .stream()
                        .filter(tag -> !tag.weak())
                        .mapToLong(Tag::version)
                        .max()
                        .orElse(NONE));
    }

    /// Whether an `If-None-Match` names the tag (weak comparison). What cannot be read names
    /// nothing: the caller then just gets the body.
    static boolean names(String header, String tag) {
        return header.strip().equals("*")
                || tags(header).orElse(List.of()).stream()
                        .anyMatch(held -> tag.equals("\"" + held.opaque() + "\""));
    }

    private record Tag(boolean weak, String opaque) {
        long version() {
            var ours = OURS.matcher(opaque);
            return ours.matches() ? Long.parseLong(ours.group(1)) : NONE;
        }
    }

    private static Optional<List<Tag>> tags(String header) {
        var tags = new ArrayList<Tag>();
        var matcher = TAG.matcher(header);
        var end = 0;
        while (end < header.length() && matcher.find()) {
            tags.add(new Tag(matcher.group(1) != null, matcher.group(2)));
            end = matcher.end();
        }
        return end == header.length() && !tags.isEmpty() ? Optional.of(tags) : Optional.empty();
    }
}

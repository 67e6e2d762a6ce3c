package io.woocom.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request as it came.
///
/// @param path as sent, percent-encoded
/// @param query as sent, without the question mark; empty if there is none
/// @param headers by lower-case name
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record Ask(
        String method,
        String path,
        String query,
        String protocol,
        Map<String, List<String>> headers,
        byte[] body,
        String from) {

    /// Several of one name are joined by commas, as RFC 9110, 5.3 has it.
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
                .map(values -> String.join(",", values));
    }
}

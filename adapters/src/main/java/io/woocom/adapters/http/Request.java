package io.woocom.adapters.http;

import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A request as every endpoint sees it. Path parameters are decoded, header names are in lower
/// case; `traceId` finds the request in the logs, `source` is the network address it came from,
/// empty if nobody tells.
public record Request(
        String method,
        String path,
        Map<String, String> parameters,
        Map<String, List<String>> query,
        Map<String, String> headers,
        Body body,
        Instant now,
        String traceId,
        String source) {

    public Request {
        parameters = Map.copyOf(parameters);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// The id in the path. One of another form names nothing.
    ///
    /// @throws Refusal.NotFound for a text that is no id of this kind
    public <T> T id(String parameter, String prefix, Function<String, T> form) {
        var text = parameter(parameter);
        if (!Ids.fits(prefix, text)) {
            throw Refusal.notFound("this " + parameter.replace("_id", ""));
        }
        return form.apply(text);
    }

    public Query questions() {
        return new Query(query);
    }

    /// The version that the caller insists on, see {@link ETags#required}.
    public Optional<Long> ifMatch() {
        return header("if-match").flatMap(ETags::required);
    }
}

package io.woocom.adapters.s3;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/// Where to send a file: by `method` to `url` with exactly these headers, before `expires`.
public record Upload(URI url, String method, Map<String, String> headers, Instant expires) {

    public Upload {
        headers = Map.copyOf(headers);
    }
}

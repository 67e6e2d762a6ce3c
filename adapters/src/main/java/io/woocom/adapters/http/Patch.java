package io.woocom.adapters.http;

import java.util.Optional;

/// What a PATCH says of one field (JSON Merge Patch, RFC 7396): nothing, so that it stays; or a
/// value; or, by `null`, that there is none any more.
public record Patch<T>(boolean given, Optional<T> value) {

    public Optional<T> over(Optional<T> present) {
        return given ? value : present;
    }
}

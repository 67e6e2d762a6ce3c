package io.woocom.domain.shared;

import java.util.OptionalInt;

/// One thing that is wrong, and where: `pointer` is a JSON Pointer (RFC 6901) into what the client
/// sent or sees. `available` tells how many units are left where that is the trouble.
public record Problem(String code, String pointer, String detail, OptionalInt available) {

    public static Problem of(String code, String pointer, String detail) {
        return new Problem(code, pointer, detail, OptionalInt.empty());
    }

    public static Problem shortage(String pointer, String detail, int available) {
        return new Problem(
                "insufficient_stock", pointer, detail, OptionalInt.of(Math.max(0, available)));
    }
}

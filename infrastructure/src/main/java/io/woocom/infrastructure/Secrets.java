package io.woocom.infrastructure;

import io.woocom.functions.Manifest;
import io.woocom.functions.manifest.Grant.OnSecret;

/// The secrets that every shop has. They differ in what they are: the guests' key never leaves KMS,
/// the key of the cursors is a value.
final class Secrets {

    private Secrets() {}

    static boolean isGuestKey(OnSecret secret) {
        return secret.name().equals(Manifest.GUEST_KEY);
    }

    static boolean isCursorKey(OnSecret secret) {
        return secret.name().equals(Manifest.CURSOR_KEY);
    }
}

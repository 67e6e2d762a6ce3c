package io.woocom.adapters.stripe;

import io.woocom.adapters.json.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the stub says.
///
/// @param isLost whether the line breaks before it is all said
/// @param isForgotten whether the request never reached Stripe, so that its key was not used
record StubAnswer(int status, String body, boolean isLost, boolean isForgotten) {

    static StubAnswer ok(Map<String, ? extends @Nullable Object> object) {
        return new StubAnswer(200, Json.write(object), false, false);
    }

    static StubAnswer error(int status, String type, String code, String message) {
        return error(status, fault(type, code, message));
    }

    /// What an error says, and an intent of its last one.
    static Map<String, @Nullable Object> fault(String type, String code, String message) {
        var fault = new LinkedHashMap<String, @Nullable Object>();
        fault.put("type", type);
        fault.put("code", code);
        fault.put("message", message);
        return fault;
    }

    static StubAnswer error(int status, Map<String, ? extends @Nullable Object> error) {
        return new StubAnswer(
                status, Json.write(Map.of("error", new HashMap<>(error))), false, false);
    }

    StubAnswer lost() {
        return new StubAnswer(status, body, true, isForgotten);
    }

    /// Another request works on the same thing (Stripe, "Object lock timeouts").
    static StubAnswer busy() {
        var error = error(409, "idempotency_error", "lock_timeout", "Please try again later.");
        return new StubAnswer(error.status(), error.body(), false, true);
    }

    static StubAnswer neverArrived() {
        return new StubAnswer(200, "{}", true, true);
    }
}

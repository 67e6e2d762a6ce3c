package io.woocom.functions.telemetry;

import java.util.function.Supplier;
import org.apache.logging.log4j.CloseableThreadContext;

/// The id that ties together everything that one request set in motion. It is bound while a request
/// or a message is handled, stands in every log line, is stored with every event, and comes back
/// with the messages about it.
public final class Correlation {

    /// The field in logs and the extension attribute in event envelopes.
    public static final String FIELD = "correlation_id";

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

    private Correlation() {}

    /// The id of what is handled now; `none` outside of any request.
    public static String current() {
        return CURRENT.isBound() ? CURRENT.get() : "none";
    }

    public static <T> T during(String id, Supplier<T> work) {
        try (var _ = CloseableThreadContext.put(FIELD, id)) {
            return ScopedValue.where(CURRENT, id).call(work::get);
        }
    }

    public static void during(String id, Runnable work) {
        try (var _ = CloseableThreadContext.put(FIELD, id)) {
            ScopedValue.where(CURRENT, id).run(work);
        }
    }
}

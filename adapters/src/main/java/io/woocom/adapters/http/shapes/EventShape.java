package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Json;
import io.woocom.domain.history.Fact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fact as it was told: its envelope, untouched.
public final class EventShape {

    private EventShape() {}

    public static Map<String, @Nullable Object> of(Fact fact) {
        return Json.object(fact.envelope());
    }
}

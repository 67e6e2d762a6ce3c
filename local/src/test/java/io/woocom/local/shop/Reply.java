package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer of the shop. Places in its body are named like `totals.gross.amount` or `lines.0.sku`.
record Reply(
        int status, Map<String, String> headers, Map<String, @Nullable Object> json, String body) {

    /// The same answer, if it has this status.
    Reply expect(int wanted) {
        assertThat(status).as(body).isEqualTo(wanted);
        return this;
    }

    String text(String place) {
        return (String) at(place);
    }

    long number(String place) {
        return (Long) at(place);
    }

    boolean flag(String place) {
        return (Boolean) at(place);
    }

    List<?> list(String place) {
        return (List<?>) at(place);
    }

    Object at(String place) {
        var found = find(place);
        assertThat(found).as(place + " in " + body).isNotNull();
        return java.util.Objects.requireNonNull(found);
    }

    @Nullable Object find(String place) {
        Object here = json;
        for (var step : place.split("\\.", -1)) {
            here =
                    switch (here) {
                        case Map<?, ?> members -> members.get(step);
                        case List<?> elements ->
                                Integer.parseInt(step) < elements.size()
                                        ? elements.get(Integer.parseInt(step))
                                        : null;
                        case null, default -> null;
                    };
        }
        return here;
    }
}

package io.woocom.functions.edge;

import io.woocom.adapters.http.Answer;
import io.woocom.functions.manifest.Route;

/// A route and what answers it.
public record Endpoint(Route route, Action action) {

    @FunctionalInterface
    public interface Action {
        Answer answer(Call call);
    }
}

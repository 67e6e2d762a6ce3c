package io.woocom.local.events;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.woocom.local.lambda.FunctionFailed;
import io.woocom.local.lambda.LocalFunction;
import io.woocom.local.lambda.Place;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Asynchronous invocation: a failed call is repeated twice, and then written to the failure store.
record AsyncCalls(FailureStore failures, Pauses pauses) {

    private static final int RETRIES = 2;

    /// @param request the event as JSON, for the failure record
    void call(LocalFunction function, Object event, Map<String, Object> request)
            throws InterruptedException {
        for (var retry = 0; retry <= RETRIES; retry++) {
            if (retry > 0) {
                pauses.before(retry);
            }
            try {
                function.invoke(event, Object.class);
                return;
            } catch (FunctionFailed _) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        var id = UUID.randomUUID().toString();
        var record =
                Map.of(
                        "version",
                        "1.0",
                        "timestamp",
                        Instant.now().toString(),
                        "requestContext",
                        Map.of(
                                "requestId",
                                id,
                                "functionArn",
                                Place.function(function.name()),
                                "condition",
                                "RetriesExhausted",
                                "approximateInvokeCount",
                                RETRIES + 1),
                        "requestPayload",
                        request);
        failures.keep(
                new FailureStore.Failure(
                        "aws/lambda/async/" + function.name() + "/" + id,
                        JSONObjectUtils.toJSONString(record)));
    }
}

package io.woocom.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a handler can know of its own invocation.
final class Invocation implements Context {

    private final String function;
    private final int memory;
    private final String id = UUID.randomUUID().toString();
    private final long end;

    Invocation(String function, int memory, Duration timeout) {
        this.function = function;
        this.memory = memory;
        this.end = System.nanoTime() + timeout.toNanos();
    }

    @Override
    public String getAwsRequestId() {
        return id;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function;
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function;
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return Place.function(function);
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, Duration.ofNanos(end - System.nanoTime()).toMillis());
    }

    @Override
    public int getMemoryLimitInMB() {
        return memory;
    }

    @Override
    public LambdaLogger getLogger() {
        var log = System.getLogger(function);
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                log.log(Level.INFO, message);
            }

            @Override
            public void log(byte[] message) {
                log(new String(message, UTF_8));
            }
        };
    }
}

package io.woocom.adapters.dynamodb;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The engine's own client, with a look at each call before it is made.
final class Tapped {

    private Tapped() {}

    /// @param look given a method's name and its first argument, what to send instead of it
    static Session session(Session session, BiFunction<String, Object, Object> look) {
        var client =
                (DynamoDbClient)
                        Proxy.newProxyInstance(
                                DynamoDbClient.class.getClassLoader(),
                                new Class<?>[] {DynamoDbClient.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().endsWith("Paginator")) {
                                        // comes back as the calls that it makes
                                        return InvocationHandler.invokeDefault(
                                                proxy, method, arguments);
                                    }
                                    arguments[0] = look.apply(method.getName(), arguments[0]);
                                    try {
                                        return method.invoke(session.client(), arguments);
                                    } catch (InvocationTargetException e) {
                                        throw e.getCause();
                                    }
                                });
        return new Session(
                client,
                session.names(),
                session.ids(),
                session.clock(),
                session.parallel(),
                session.correlation());
    }
}

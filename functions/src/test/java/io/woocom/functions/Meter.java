package io.woocom.functions;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Counts what a piece of work asks of the database. Every call takes a fixed while, far longer
/// than anything else, so that the time of the whole tells how many calls had to wait for each
/// other; those sent together count once.
final class Meter {

    private static final Duration A_CALL = Duration.ofMillis(200);

    private final AtomicInteger calls = new AtomicInteger();
    private final DoubleAdder read = new DoubleAdder();
    private final DoubleAdder written = new DoubleAdder();
    private volatile boolean measuring;

    /// @param steps sequential round trips
    record Reading(int steps, int calls, double readUnits, double writeUnits) {}

    DynamoDbClient on(DynamoDbClient client) {
        return (DynamoDbClient)
                Proxy.newProxyInstance(
                        Meter.class.getClassLoader(),
                        new Class<?>[] {DynamoDbClient.class},
                        (proxy, method, arguments) -> {
                            if (arguments != null
                                    && (method.getName().endsWith("Paginator")
                                            || arguments[0] instanceof Consumer<?>)) {
                                // comes back as calls with the requests that it makes
                                return InvocationHandler.invokeDefault(proxy, method, arguments);
                            }
                            try {
                                var isCall =
                                        arguments != null && arguments.length == 1 && measuring;
                                if (isCall) {
                                    calls.incrementAndGet();
                                    Thread.sleep(A_CALL);
                                    arguments[0] = asked(arguments[0]);
                                }
                                var answer = method.invoke(client, arguments);
                                if (isCall) {
                                    count(answer);
                                }
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getTargetException();
                            }
                        });
    }

    Reading of(Supplier<?> work) {
        calls.set(0);
        read.reset();
        written.reset();
        measuring = true;
        var begun = System.nanoTime();
        try {
            var _ = work.get();
        } finally {
            measuring = false;
        }
        var steps = Duration.ofNanos(System.nanoTime() - begun).dividedBy(A_CALL);
        return new Reading((int) steps, calls.get(), read.sum(), written.sum());
    }

    private static Object asked(Object request) {
        var total = ReturnConsumedCapacity.TOTAL;
        return switch (request) {
            case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(total).build();
            case BatchGetItemRequest get -> get.toBuilder().returnConsumedCapacity(total).build();
            case QueryRequest query -> query.toBuilder().returnConsumedCapacity(total).build();
            case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(total).build();
            case UpdateItemRequest update ->
                    update.toBuilder().returnConsumedCapacity(total).build();
            case DeleteItemRequest delete ->
                    delete.toBuilder().returnConsumedCapacity(total).build();
            case TransactWriteItemsRequest write ->
                    write.toBuilder().returnConsumedCapacity(total).build();
            default -> throw new AssertionError("not counted: " + request.getClass());
        };
    }

    private void count(Object answer) {
        switch (answer) {
            case GetItemResponse get -> add(read, get.consumedCapacity());
            case BatchGetItemResponse get -> addAll(read, get.consumedCapacity());
            case QueryResponse query -> add(read, query.consumedCapacity());
            case PutItemResponse put -> add(written, put.consumedCapacity());
            case UpdateItemResponse update -> add(written, update.consumedCapacity());
            case DeleteItemResponse delete -> add(written, delete.consumedCapacity());
            case TransactWriteItemsResponse write -> addAll(written, write.consumedCapacity());
            default -> throw new AssertionError("not counted: " + answer.getClass());
        }
    }

    private static void add(DoubleAdder to, ConsumedCapacity consumed) {
        to.add(consumed.capacityUnits());
    }

    private static void addAll(DoubleAdder to, Collection<ConsumedCapacity> consumed) {
        consumed.forEach(one -> add(to, one));
    }
}

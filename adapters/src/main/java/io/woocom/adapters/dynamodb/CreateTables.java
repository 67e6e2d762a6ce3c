package io.woocom.adapters.dynamodb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/// Creates tables as they are declared, where nobody else does: on a laptop and in tests. Those
/// that exist are left as they are, but for a stream that was declared since.
public final class CreateTables {

    private static final StreamSpecification IMAGES =
            StreamSpecification.builder()
                    .streamEnabled(true)
                    .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
                    .build();

    private final DynamoDbClient client;
    private final Function<TableKeys, String> names;

    public CreateTables(DynamoDbClient client, Function<TableKeys, String> names) {
        this.client = client;
        this.names = names;
    }

    public void create(Collection<TableKeys> tables) {
        tables.forEach(this::create);
    }

    private void create(TableKeys table) {
        var name = names.apply(table);
        try {
            client.createTable(request(table, name));
        } catch (ResourceInUseException _) {
            if (table.streamed()) {
                streamed(name);
            }
            return;
        }
        try (var waiter = client.waiter()) {
            waiter.waitUntilTableExists(request -> request.tableName(name));
        }
        table.expiry()
                .ifPresent(attribute ->
                        client.updateTimeToLive(request ->
                                request.tableName(name)
                                        .timeToLiveSpecification(expiry ->
                                                expiry.enabled(true).attributeName(attribute))));
    }

    private void streamed(String name) {
        var found = client.describeTable(request -> request.tableName(name)).table();
        if (found.streamSpecification() == null) {
            client.updateTable(request -> request.tableName(name).streamSpecification(IMAGES));
        }
    }

    private static CreateTableRequest request(TableKeys table, String name) {
        var attributes = new LinkedHashMap<String, ScalarAttributeType>();
        attributes.put("pk", ScalarAttributeType.S);
        attributes.put("sk", ScalarAttributeType.S);
        for (var index : table.indexes()) {
            attributes.put(index.partitionKey(), ScalarAttributeType.S);
            attributes.put(
                    index.sortKey(),
                    index.numericSort() ? ScalarAttributeType.N : ScalarAttributeType.S);
        }
        var request =
                CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                        .attributeDefinitions(
                                attributes.entrySet().stream()
                                        .map(CreateTables::definition)
                                        .toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    table.indexes().stream().map(CreateTables::index).toList());
        }
        if (table.streamed()) {
            request.streamSpecification(IMAGES);
        }
        return request.build();
    }

    private static AttributeDefinition definition(Map.Entry<String, ScalarAttributeType> one) {
        return AttributeDefinition.builder()
                .attributeName(one.getKey())
                .attributeType(one.getValue())
                .build();
    }

    private static GlobalSecondaryIndex index(TableKeys.Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(
                        key(index.partitionKey(), KeyType.HASH),
                        key(index.sortKey(), KeyType.RANGE))
                .projection(projection(index))
                .build();
    }

    private static Projection projection(TableKeys.Index index) {
        if (index.projected().isEmpty()) {
            return Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build();
        }
        if (index.projected().contains("*")) {
            return Projection.builder().projectionType(ProjectionType.ALL).build();
        }
        return Projection.builder()
                .projectionType(ProjectionType.INCLUDE)
                .nonKeyAttributes(index.projected())
                .build();
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }
}

package io.woocom.infrastructure;

import io.woocom.adapters.dynamodb.TableKeys;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.dynamodb.CfnTable.AttributeDefinitionProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.GlobalSecondaryIndexProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.KeySchemaProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.PointInTimeRecoverySpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.ProjectionProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.SSESpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.StreamSpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.TimeToLiveSpecificationProperty;
import software.amazon.awscdk.services.dynamodb.CfnTable.WarmThroughputProperty;

/// A table as its keys are declared, billed by request, recoverable to any second of the last 35
/// days where data is kept.
final class ContextTable {

    private static final int LONGEST_RECOVERY_DAYS = 35;
    private static final int SHORTEST_RECOVERY_DAYS = 1;

    private ContextTable() {}

    static CfnTable in(DataStack stack, TableKeys keys) {
        var settings = stack.plan.settings();
        var builder =
                CfnTable.Builder.create(stack, Names.id(keys.name()))
                        .tableName(stack.names.table(keys))
                        .billingMode("PAY_PER_REQUEST")
                        .attributeDefinitions(attributes(keys))
                        .keySchema(keySchema("pk", "sk"))
                        .pointInTimeRecoverySpecification(
                                PointInTimeRecoverySpecificationProperty.builder()
                                        .pointInTimeRecoveryEnabled(true)
                                        .recoveryPeriodInDays(
                                                settings.keepsData()
                                                        ? LONGEST_RECOVERY_DAYS
                                                        : SHORTEST_RECOVERY_DAYS)
                                        .build())
                        .sseSpecification(
                                SSESpecificationProperty.builder().sseEnabled(true).build())
                        .deletionProtectionEnabled(settings.keepsData());
        if (!keys.indexes().isEmpty()) {
            builder.globalSecondaryIndexes(
                    keys.indexes().stream().map(ContextTable::index).toList());
        }
        if (keys.streamed()) {
            builder.streamSpecification(
                    StreamSpecificationProperty.builder()
                            .streamViewType("NEW_AND_OLD_IMAGES")
                            .build());
        }
        keys.expiry().ifPresent(attribute -> builder.timeToLiveSpecification(expiry(attribute)));
        Optional.ofNullable(settings.warm().get(keys.name()))
                .ifPresent(warm -> builder.warmThroughput(warm(warm)));
        var table = builder.build();
        table.applyRemovalPolicy(stack.fate());
        return table;
    }

    private static List<AttributeDefinitionProperty> attributes(TableKeys keys) {
        var types = new TreeMap<String, String>();
        types.put("pk", "S");
        types.put("sk", "S");
        for (var index : keys.indexes()) {
            types.put(index.partitionKey(), "S");
            types.put(index.sortKey(), index.numericSort() ? "N" : "S");
        }
        return types.entrySet().stream()
                .map(type ->
                        AttributeDefinitionProperty.builder()
                                .attributeName(type.getKey())
                                .attributeType(type.getValue())
                                .build())
                .toList();
    }

    private static List<KeySchemaProperty> keySchema(String partition, String sort) {
        return List.of(key(partition, "HASH"), key(sort, "RANGE"));
    }

    private static KeySchemaProperty key(String name, String type) {
        return KeySchemaProperty.builder().attributeName(name).keyType(type).build();
    }

    private static GlobalSecondaryIndexProperty index(TableKeys.Index index) {
        return GlobalSecondaryIndexProperty.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.partitionKey(), index.sortKey()))
                .projection(projection(index.projected()))
                .build();
    }

    private static ProjectionProperty projection(List<String> attributes) {
        var projection = ProjectionProperty.builder();
        if (attributes.isEmpty()) {
            return projection.projectionType("KEYS_ONLY").build();
        }
        return attributes.equals(List.of("*"))
                ? projection.projectionType("ALL").build()
                : projection.projectionType("INCLUDE").nonKeyAttributes(attributes).build();
    }

    private static TimeToLiveSpecificationProperty expiry(String attribute) {
        return TimeToLiveSpecificationProperty.builder()
                .attributeName(attribute)
                .enabled(true)
                .build();
    }

    private static WarmThroughputProperty warm(Settings.Warm warm) {
        return WarmThroughputProperty.builder()
                .readUnitsPerSecond(warm.reads())
                .writeUnitsPerSecond(warm.writes())
                .build();
    }
}

package io.woocom.architecture.offenders.domain.clock;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

public record AsksForATable(DynamoDbClient client) {}

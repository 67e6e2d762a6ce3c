package io.woocom.adapters.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Where an item stands in its table.
record Key(String pk, String sk) {

    static Key of(Item item) {
        return new Key(item.text("pk"), item.text("sk"));
    }

    Map<String, AttributeValue> attributes() {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}

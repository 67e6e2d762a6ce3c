package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.Product;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

/// Sort keys: a value whose text sorts as it does, and the id, so that no two are the same.
final class Sort {

    /// As DynamoDB sorts text: by its bytes in UTF-8.
    static final Comparator<String> BYTES =
            Comparator.comparing(
                    text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private Sort() {}

    static String by(String value, String id) {
        return value + "#" + id;
    }

    static String by(Instant instant, String id) {
        return by(UnloggedEvents.sortable(instant), id);
    }

    static String newest(Product product) {
        return by(product.createdAt(), product.id().value());
    }

    static String id(String key) {
        return key.substring(key.lastIndexOf('#') + 1);
    }
}

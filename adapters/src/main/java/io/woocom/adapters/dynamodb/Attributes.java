package io.woocom.adapters.dynamodb;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Attributes under construction, of an item or of a map within one. What does not exist is left
/// out, never stored as null; {@link Item} reads the same back.
final class Attributes {

    private final Map<String, AttributeValue> all = new LinkedHashMap<>();

    Attributes text(String name, String value) {
        return value(name, AttributeValue.fromS(value));
    }

    Attributes text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    Attributes number(String name, long value) {
        return value(name, AttributeValue.fromN(Long.toString(value)));
    }

    /// Zero is what a missing number reads as.
    Attributes count(String name, long value) {
        return value == 0 ? this : number(name, value);
    }

    /// False is what a missing flag reads as.
    Attributes flag(String name, boolean value) {
        return value ? value(name, AttributeValue.fromBool(true)) : this;
    }

    /// To the nanosecond, as text that is not meant to be sorted.
    Attributes time(String name, Instant value) {
        return text(name, value.toString());
    }

    Attributes time(String name, Optional<Instant> value) {
        return text(name, value.map(Instant::toString));
    }

    Attributes map(String name, Attributes value) {
        return value(name, value.toValue());
    }

    <T> Attributes map(String name, Optional<T> value, Function<? super T, Attributes> each) {
        value.ifPresent(present -> map(name, each.apply(present)));
        return this;
    }

    /// An empty list is what a missing one reads as.
    <T> Attributes list(String name, Collection<T> values, Function<? super T, Attributes> each) {
        if (values.isEmpty()) {
            return this;
        }
        var elements = values.stream().map(value -> each.apply(value).toValue()).toList();
        return value(name, AttributeValue.fromL(elements));
    }

    Attributes texts(String name, Collection<String> values) {
        return values.isEmpty()
                ? this
                : value(
                        name,
                        AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
    }

    Attributes value(String name, AttributeValue value) {
        all.put(name, value);
        return this;
    }

    AttributeValue toValue() {
        return AttributeValue.fromM(all);
    }

    Map<String, AttributeValue> toMap() {
        return Map.copyOf(all);
    }
}

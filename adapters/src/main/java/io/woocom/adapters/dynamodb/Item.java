package io.woocom.adapters.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The attributes of an item, or of a map within one, as they were read. Asked for something that
/// must be there and is not, it throws: that item was not written by this shop.
record Item(Map<String, AttributeValue> attributes) {

    boolean isEmpty() {
        return attributes.isEmpty();
    }

    Optional<String> findText(String name) {
        return find(name).map(AttributeValue::s);
    }

    String text(String name) {
        return findText(name).orElseThrow(() -> missing(name));
    }

    Optional<Long> findNumber(String name) {
        return find(name).map(AttributeValue::n).map(Long::valueOf);
    }

    long number(String name) {
        return findNumber(name).orElseThrow(() -> missing(name));
    }

    int integer(String name) {
        return Math.toIntExact(number(name));
    }

    /// Zero if missing.
    int count(String name) {
        return Math.toIntExact(findNumber(name).orElse(0L));
    }

    /// False if missing.
    boolean flag(String name) {
        return find(name).map(AttributeValue::bool).orElse(false);
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    Optional<Instant> findTime(String name) {
        return findText(name).map(Instant::parse);
    }

    Item map(String name) {
        return findMap(name).orElseThrow(() -> missing(name));
    }

    Optional<Item> findMap(String name) {
        return find(name).map(AttributeValue::m).map(Item::new);
    }

    /// Empty if missing.
    List<Item> list(String name) {
        return find(name).map(AttributeValue::l).orElse(List.of()).stream()
                .map(element -> new Item(element.m()))
                .toList();
    }

    /// Empty if missing.
    List<String> texts(String name) {
        return find(name).map(AttributeValue::l).orElse(List.of()).stream()
                .map(AttributeValue::s)
                .toList();
    }

    Optional<AttributeValue> find(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    private IllegalStateException missing(String name) {
        return new IllegalStateException("item " + findText("pk").orElse("") + " has no " + name);
    }
}

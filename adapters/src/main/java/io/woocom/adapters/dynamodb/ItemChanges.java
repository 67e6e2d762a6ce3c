package io.woocom.adapters.dynamodb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What changed between two images of a body, by path. Elements of a list are told apart by their
/// id where they have one, otherwise by their place. Long texts, and more than a few hundred
/// changes at once, are only named, so that an entry stays small beside DynamoDB's 400 KB.
final class ItemChanges {

    static final Item NOTHING = new Item(Map.of());

    private static final int LONGEST = 500;
    private static final int MOST = 300;

    private final Disclosure disclosure;
    private final Map<String, @Nullable Object> before = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> after = new LinkedHashMap<>();
    private final TreeSet<String> undisclosed = new TreeSet<>();

    ItemChanges(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    void between(Item old, Item next) {
        maps("", old.attributes(), next.attributes());
    }

    Map<String, @Nullable Object> before() {
        return before;
    }

    Map<String, @Nullable Object> after() {
        return after;
    }

    List<String> undisclosed() {
        return List.copyOf(undisclosed);
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty() && undisclosed.isEmpty();
    }

    private void maps(
            String path, Map<String, AttributeValue> old, Map<String, AttributeValue> next) {
        var names = new TreeSet<>(old.keySet());
        names.addAll(next.keySet());
        for (var name : names) {
            if (!disclosure.isSilent(name)) {
                var at = path.isEmpty() ? name : path + "/" + name;
                values(
                        at,
                        name,
                        find(old, name).or(() -> unset(old, next.get(name))),
                        find(next, name).or(() -> unset(next, old.get(name))));
            }
        }
    }

    private void values(
            String path, String name, Optional<AttributeValue> old, Optional<AttributeValue> next) {
        if (old.equals(next)) {
            return;
        }
        if (disclosure.hides(name)) {
            undisclosed.add(path);
        } else if (isMap(old) || isMap(next)) {
            maps(path, map(old), map(next));
        } else if (isListOfMaps(old) || isListOfMaps(next)) {
            maps(path, elements(old), elements(next));
        } else {
            leaf(path, old, next);
        }
    }

    private void leaf(String path, Optional<AttributeValue> old, Optional<AttributeValue> next) {
        if (before.size() + after.size() >= MOST || isLong(old) || isLong(next)) {
            if (undisclosed.size() < MOST) {
                undisclosed.add(path);
            }
            return;
        }
        old.ifPresent(value -> before.put(path, json(value)));
        next.ifPresent(value -> after.put(path, json(value)));
    }

    private static boolean isLong(Optional<AttributeValue> value) {
        return value.map(ItemChanges::json)
                .filter(json -> String.valueOf(json).length() > LONGEST)
                .isPresent();
    }

    /// A flag that is not set is not stored; beside one that is, it says false.
    private static Optional<AttributeValue> unset(
            Map<String, AttributeValue> map, @Nullable AttributeValue other) {
        return !map.isEmpty() && other != null && other.bool() != null
                ? Optional.of(AttributeValue.fromBool(false))
                : Optional.empty();
    }

    private static Optional<AttributeValue> find(Map<String, AttributeValue> map, String name) {
        return Optional.ofNullable(map.get(name));
    }

    private static boolean isMap(Optional<AttributeValue> value) {
        return value.filter(AttributeValue::hasM).isPresent();
    }

    private static boolean isListOfMaps(Optional<AttributeValue> value) {
        return value.filter(AttributeValue::hasL)
                .filter(list ->
                        !list.l().isEmpty() && list.l().stream().allMatch(AttributeValue::hasM))
                .isPresent();
    }

    private static Map<String, AttributeValue> map(Optional<AttributeValue> value) {
        return value.filter(AttributeValue::hasM).map(AttributeValue::m).orElse(Map.of());
    }

    private static Map<String, AttributeValue> elements(Optional<AttributeValue> value) {
        var elements = new TreeMap<String, AttributeValue>();
        var list = value.filter(AttributeValue::hasL).map(AttributeValue::l).orElse(List.of());
        for (var place = 0; place < list.size(); place++) {
            var id = map(Optional.of(list.get(place))).get("id");
            elements.put(id == null ? Integer.toString(place) : id.s(), list.get(place));
        }
        return elements;
    }

    private static @Nullable Object json(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> new BigDecimal(value.n());
            case BOOL -> value.bool();
            case L -> {
                var list = new ArrayList<@Nullable Object>();
                value.l().forEach(element -> list.add(json(element)));
                yield list;
            }
            case M -> {
                var map = new TreeMap<String, @Nullable Object>();
                value.m().forEach((name, element) -> map.put(name, json(element)));
                yield map;
            }
            case SS -> value.ss();
            case NS -> value.ns();
            case B, BS, NUL, UNKNOWN_TO_SDK_VERSION -> null;
        };
    }
}

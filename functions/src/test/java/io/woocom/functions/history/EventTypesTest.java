package io.woocom.functions.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.functions.Contract;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The kinds of events that can be asked for are those that are described, each by one schema.
class EventTypesTest {

    private final Map<?, ?> schemas =
            (Map<?, ?>) at(new Yaml().load(Contract.description()), "components", "schemas");

    @Test
    void every_type_that_can_be_asked_for_is_named() {
        assertThat(list(at(schemas, "EventType", "enum")).map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(AdminEventsFunction.TYPES.keySet());
    }

    @Test
    void every_type_that_can_be_asked_for_is_described_once() {
        assertThat(list(at(schemas, "Event", "oneOf")).flatMap(this::typesOf))
                .containsExactlyInAnyOrderElementsOf(AdminEventsFunction.TYPES.keySet());
    }

    private Stream<String> typesOf(Object reference) {
        var name = at(reference, "$ref").toString().replaceFirst(".*/", "");
        return list(at(schemas, name, "allOf"))
                .filter(part -> ((Map<?, ?>) part).containsKey("properties"))
                .flatMap(part -> list(at(part, "properties", "type", "enum")))
                .map(Object::toString);
    }

    private static Stream<?> list(Object found) {
        return ((List<?>) found).stream();
    }

    private static Object at(Object start, String... names) {
        var here = start;
        for (var name : names) {
            here = Objects.requireNonNull(((Map<?, ?>) here).get(name), name);
        }
        return here;
    }
}

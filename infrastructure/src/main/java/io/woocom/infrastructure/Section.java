package io.woocom.infrastructure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of the environments' file. What is missing, of the wrong kind or never asked for is
/// refused with its path in the file.
final class Section {

    private final String path;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();

    Section(String path, @Nullable Object value) {
        this.path = path;
        if (!(value instanceof Map<?, ?> map)) {
            throw refused(path + (value == null ? " is missing" : " has to hold keys and values"));
        }
        this.values = map;
    }

    String text(String key) {
        return find(key).orElseThrow(() -> refused(at(key) + " is missing"));
    }

    Optional<String> find(String key) {
        read.add(key);
        return Optional.ofNullable(values.get(key)).map(String::valueOf).filter(t -> !t.isBlank());
    }

    int number(String key) {
        var text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw refused(at(key) + " has to be a whole number, was " + text);
        }
    }

    boolean flag(String key) {
        var text = text(key);
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(at(key) + " has to be true or false, was " + text);
        };
    }

    Section section(String key) {
        read.add(key);
        return new Section(at(key), values.get(key));
    }

    <T> Optional<T> optional(String key, Function<Section, T> reader) {
        return find(key).map(_ -> whole(section(key), reader));
    }

    /// Every entry, by its key.
    <T> Map<String, T> each(Function<Section, T> reader) {
        var all = new LinkedHashMap<String, T>();
        for (var key : values.keySet()) {
            all.put(String.valueOf(key), whole(section(String.valueOf(key)), reader));
        }
        return all;
    }

    /// Reads a section and refuses what it did not ask for.
    static <T> T whole(Section section, Function<Section, T> reader) {
        var result = reader.apply(section);
        for (var key : section.values.keySet()) {
            if (!section.read.contains(String.valueOf(key))) {
                throw refused(section.at(String.valueOf(key)) + " is not known");
            }
        }
        return result;
    }

    String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("environments.yaml: " + why);
    }
}

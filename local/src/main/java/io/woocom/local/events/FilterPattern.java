package io.woocom.local.events;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event filter pattern of Lambda: an object of the shape of the record whose leaves are lists
/// of what a value may be. All named fields must fit, one entry of each list; `$or` holds patterns
/// of which one must fit. A number in a DynamoDB record is a text (`{"N": "12"}`), so `numeric`
/// does not see it, there as here.
public final class FilterPattern {

    private final Map<String, Object> pattern;

    private FilterPattern(Map<String, Object> pattern) {
        this.pattern = pattern;
    }

    /// @throws IllegalArgumentException if it is not a pattern
    public static FilterPattern parse(String json) {
        try {
            var pattern = JSONObjectUtils.parse(json);
            fits(pattern, Map.of()); // what cannot be read is found now, not at the first record
            return new FilterPattern(pattern);
        } catch (ParseException | ClassCastException e) {
            throw new IllegalArgumentException("not a filter pattern: " + json, e);
        }
    }

    /// @param event as a JSON tree of maps, lists, texts, numbers, booleans and nulls
    public boolean matches(Map<String, ?> event) {
        return fits(pattern, event);
    }

    private static boolean fits(Map<?, ?> pattern, @Nullable Object value) {
        var fields = value instanceof Map<?, ?> map ? map : Map.of();
        var fits = true;
        for (var entry : pattern.entrySet()) {
            fits &=
                    switch (entry.getValue()) {
                        case List<?> or when entry.getKey().equals("$or") ->
                                or.stream().anyMatch(one -> fits((Map<?, ?>) one, value));
                        case List<?> allowed ->
                                ValuePattern.anyOf(allowed)
                                        .matches(
                                                fields.containsKey(entry.getKey()),
                                                fields.get(entry.getKey()));
                        case Map<?, ?> nested -> fits(nested, fields.get(entry.getKey()));
                        case null, default ->
                                throw new IllegalArgumentException(
                                        "a leaf of a filter pattern is a list: " + entry);
                    };
        }
        return fits;
    }
}

package io.woocom.local.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a leaf of a filter pattern says of a value, which may be absent.
@FunctionalInterface
interface ValuePattern {

    boolean matches(boolean present, @Nullable Object value);

    static ValuePattern anyOf(List<?> allowed) {
        var patterns = allowed.stream().map(ValuePattern::of).toList();
        return (present, value) ->
                patterns.stream().anyMatch(pattern -> pattern.matches(present, value));
    }

    private static ValuePattern of(@Nullable Object allowed) {
        return allowed instanceof Map<?, ?> comparison
                ? comparing(comparison.entrySet().iterator().next())
                : present(value -> same(allowed, value));
    }

    private static ValuePattern comparing(Map.Entry<?, ?> comparison) {
        var operand = comparison.getValue();
        return switch (String.valueOf(comparison.getKey())) {
            case "exists" -> (present, _) -> present == (Boolean) operand;
            case "prefix" -> present(value -> text(value).startsWith((String) operand));
            case "suffix" -> present(value -> text(value).endsWith((String) operand));
            case "equals-ignore-case" ->
                    present(value ->
                            text(value)
                                    .toLowerCase(Locale.ROOT)
                                    .equals(((String) operand).toLowerCase(Locale.ROOT)));
            case "anything-but" -> {
                var refused = anyOf(operand instanceof List<?> many ? many : List.of(operand));
                yield present(value -> !refused.matches(true, value));
            }
            case "numeric" -> numeric((List<?>) operand);
            default -> throw new IllegalArgumentException("no such comparison: " + comparison);
        };
    }

    /// Of a value that is there; of a list, of one of its entries.
    private static ValuePattern present(java.util.function.Predicate<@Nullable Object> test) {
        return (present, value) ->
                present
                        && (value instanceof List<?> many
                                ? many.stream().anyMatch(test)
                                : test.test(value));
    }

    /// `[">", 0, "<=", 5]`.
    private static ValuePattern numeric(List<?> bounds) {
        if (bounds.size() % 2 != 0) {
            throw new IllegalArgumentException("not a numeric comparison: " + bounds);
        }
        var test = (java.util.function.Predicate<@Nullable Object>) Number.class::isInstance;
        for (var i = 0; i < bounds.size(); i += 2) {
            var bound = decimal(bounds.get(i + 1));
            var operator = (String) bounds.get(i);
            test =
                    test.and(value -> {
                        var order = decimal(value).compareTo(bound);
                        return switch (operator) {
                            case "=" -> order == 0;
                            case "<" -> order < 0;
                            case "<=" -> order <= 0;
                            case ">" -> order > 0;
                            case ">=" -> order >= 0;
                            default ->
                                    throw new IllegalArgumentException("no operator " + operator);
                        };
                    });
        }
        return present(test);
    }

    private static boolean same(@Nullable Object allowed, @Nullable Object value) {
        return (allowed instanceof Number && value instanceof Number)
                ? decimal(allowed).compareTo(decimal(value)) == 0
                : Objects.equals(allowed, value);
    }

    private static BigDecimal decimal(@Nullable Object number) {
        return new BigDecimal(String.valueOf(number));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}

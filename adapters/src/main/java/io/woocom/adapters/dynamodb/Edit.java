package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// One write of one item under construction. In expressions `#name` stands for the attribute of
/// that name, so that none meets one of DynamoDB's 573 reserved words.
final class Edit {

    private static final Pattern NAME = Pattern.compile("#(\\w+)");

    private final String table;
    private final Key key;
    private final List<String> sets = new ArrayList<>();
    private final List<String> adds = new ArrayList<>();
    private final List<String> removes = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    /// @param table its real name
    Edit(String table, Key key) {
        this.table = table;
        this.key = key;
    }

    Edit set(String name, AttributeValue value) {
        values.put(":" + name, value);
        return setTo(name, ":" + name);
    }

    Edit set(Attributes attributes) {
        attributes.toMap().forEach(this::set);
        return this;
    }

    Edit setTo(String name, String expression) {
        sets.add("#" + name + " = " + expression);
        return this;
    }

    /// Counts up, or down if negative; a number that is missing counts from zero.
    Edit add(String name, long units) {
        values.put(":more_" + name, AttributeValue.fromN(Long.toString(units)));
        adds.add("#" + name + " :more_" + name);
        return this;
    }

    Edit remove(String name) {
        removes.add("#" + name);
        return this;
    }

    /// All conditions must hold.
    Edit when(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /// @param name with its colon
    Edit value(String name, AttributeValue value) {
        values.put(name, value);
        return this;
    }

    Edit value(String name, long value) {
        return value(name, AttributeValue.fromN(Long.toString(value)));
    }

    /// @param blame what it means if the conditions do not hold, given the item as it is then
    ///   (empty if there is none)
    Fragment or(Rank rank, Function<Item, RuntimeException> blame) {
        var update =
                Update.builder()
                        .tableName(table)
                        .key(key.attributes())
                        .updateExpression(expression())
                        .conditionExpression(
                                conditions.isEmpty() ? null : String.join(" AND ", conditions))
                        .expressionAttributeNames(names())
                        .expressionAttributeValues(values.isEmpty() ? null : values)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return Fragment.of(update, rank, blame);
    }

    private String expression() {
        var clauses = new ArrayList<String>();
        clause(clauses, "SET ", sets);
        clause(clauses, "ADD ", adds);
        clause(clauses, "REMOVE ", removes);
        return String.join(" ", clauses);
    }

    private static void clause(List<String> clauses, String verb, List<String> parts) {
        if (!parts.isEmpty()) {
            clauses.add(verb + String.join(", ", parts));
        }
    }

    private Map<String, String> names() {
        return NAME.matcher(expression() + String.join(" ", conditions))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(toMap(name -> "#" + name, name -> name));
    }
}

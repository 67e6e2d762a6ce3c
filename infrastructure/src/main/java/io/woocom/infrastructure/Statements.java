package io.woocom.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Statements of IAM policies, as they stand in a template.
final class Statements {

    private Statements() {}

    static Map<String, Object> document(List<Map<String, Object>> statements) {
        return Map.of("Version", "2012-10-17", "Statement", statements);
    }

    @SafeVarargs
    static Map<String, Object> document(Map<String, Object>... statements) {
        var all = new ArrayList<Map<String, Object>>();
        for (var statement : statements) {
            all.add(statement);
        }
        return document(all);
    }

    static Map<String, Object> allow(List<String> actions, List<String> resources) {
        return ordered("Effect", "Allow", "Action", actions, "Resource", resources);
    }

    static Map<String, Object> allow(
            List<String> actions, List<String> resources, Map<String, Object> condition) {
        var statement = new LinkedHashMap<>(allow(actions, resources));
        statement.put("Condition", condition);
        return statement;
    }

    static Map<String, Object> deny(
            List<String> actions, List<String> resources, Map<String, Object> condition) {
        return ordered(
                "Effect", "Deny", "Action", actions, "Resource", resources, "Condition", condition);
    }

    /// Who may take on a role.
    static Map<String, Object> assumedBy(String service) {
        return document(
                ordered(
                        "Effect",
                        "Allow",
                        "Principal",
                        Map.of("Service", service),
                        "Action",
                        "sts:AssumeRole"));
    }

    static Map<String, Object> overTlsOnly(String action, String... resources) {
        return ordered(
                "Effect",
                "Deny",
                "Principal",
                "*",
                "Action",
                action,
                "Resource",
                List.of(resources),
                "Condition",
                Map.of("Bool", Map.of("aws:SecureTransport", "false")));
    }

    static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

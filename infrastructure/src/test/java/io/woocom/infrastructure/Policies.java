package io.woocom.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Statements of all policies, wherever in a resource they stand.
final class Policies {

    private Policies() {}

    record Statement(Resource resource, JsonNode json) {

        boolean allows() {
            return json.path("Effect").asText().equals("Allow");
        }

        /// Says what somebody may do, not who may do something to this.
        boolean ofIdentity() {
            return !json.has("Principal");
        }

        List<String> actions() {
            return resource.texts(json.path("Action"));
        }

        List<String> resources() {
            return resource.texts(json.path("Resource"));
        }

        @Override
        public String toString() {
            return resource + " " + json;
        }
    }

    static List<Statement> of(Templates templates) {
        return templates.resources().stream().flatMap(one -> of(one).stream()).toList();
    }

    static List<Statement> of(Resource resource) {
        var found = new ArrayList<Statement>();
        collect(resource, resource.json(), found);
        return found;
    }

    private static void collect(Resource resource, JsonNode node, List<Statement> found) {
        if (node.has("Effect") && node.has("Action")) {
            found.add(new Statement(resource, node));
        }
        node.forEach(child -> collect(resource, child, found));
    }
}

package io.woocom.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One resource of a template. References are written as text: `<Checkout>` for another resource of
/// the stack, `</woocom/staging/api>` for a published value.
record Resource(String stack, String id, JsonNode json, JsonNode template) {

    String type() {
        return json.path("Type").asText();
    }

    JsonNode property(String path) {
        var at = json.path("Properties");
        for (var step : path.split("[.]", -1)) {
            at = at.path(step);
        }
        return at;
    }

    String text(String path) {
        return text(property(path));
    }

    List<String> texts(String path) {
        return texts(property(path));
    }

    List<String> texts(JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        var all = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(one -> all.add(text(one)));
        } else {
            all.add(text(value));
        }
        return all;
    }

    String text(JsonNode value) {
        if (value.has("Ref")) {
            return named(value.path("Ref").asText());
        }
        if (value.has("Fn::GetAtt")) {
            return named(value.path("Fn::GetAtt").path(0).asText());
        }
        if (value.has("Fn::Join")) {
            return texts(value.path("Fn::Join").path(1)).stream().collect(Collectors.joining());
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /// The resource of this stack that a value refers to.
    Resource referred(String path) {
        var name = text(path);
        var key = name.substring(1, name.length() - 1);
        return new Resource(stack, key, template.path("Resources").path(key), template);
    }

    private String named(String reference) {
        var parameter = template.path("Parameters").path(reference);
        return "<"
                + (parameter.has("Default") ? parameter.path("Default").asText() : reference)
                + ">";
    }

    @Override
    public String toString() {
        return stack + "/" + id + " (" + type() + ")";
    }
}

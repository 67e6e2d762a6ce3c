package io.woocom.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.woocom.functions.Manifest;
import io.woocom.functions.manifest.FunctionRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The templates of an environment, as CloudFormation would get them. Writing them takes seconds,
/// so each environment's are written once.
record Templates(Plan plan, Shop shop, Map<String, JsonNode> stacks) {

    static final List<String> ENVIRONMENTS =
            List.of("staging", "production", "preview-x", "dev-me");

    private static final Map<String, Templates> WRITTEN = new ConcurrentHashMap<>();

    static Templates of(String environment) {
        return WRITTEN.computeIfAbsent(environment, name -> of(name, Manifest.functions()));
    }

    static Stream<Templates> all() {
        return ENVIRONMENTS.stream().map(Templates::of);
    }

    static Templates of(String environment, List<FunctionRow> functions) {
        return of(new Plan(settings(environment), functions, code()));
    }

    static Settings settings(String environment) {
        return Environments.in(Path.of("environments.yaml")).named(environment);
    }

    private static Templates of(Plan plan) {
        try {
            var out = Files.createTempDirectory("woocom-templates");
            var shop = Shop.of(plan, out.toString());
            shop.app().synth();
            var stacks = new TreeMap<String, JsonNode>();
            for (var stack : shop.stacks()) {
                var file = out.resolve(stack.getTemplateFile());
                stacks.put(stack.getStackName(), new JsonMapper().readTree(file.toFile()));
            }
            return new Templates(plan, shop, stacks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Code that is always the same, so that nothing else differs from run to run.
    private static Path code() {
        try {
            var folder = Files.createTempDirectory("woocom-code");
            Files.writeString(folder.resolve("code.txt"), "the functions' code");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Resource> resources() {
        var all = new ArrayList<Resource>();
        stacks.forEach((stack, template) ->
                template.path("Resources")
                        .properties()
                        .forEach(one ->
                                all.add(
                                        new Resource(
                                                stack, one.getKey(), one.getValue(), template))));
        return all;
    }

    List<Resource> resources(String type) {
        return resources().stream().filter(resource -> resource.type().equals(type)).toList();
    }

    /// The one resource of a type that says this of itself.
    Resource one(String type, String property, String value) {
        var found =
                resources(type).stream()
                        .filter(resource -> resource.text(property).equals(value))
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError(
                    found.size() + " resources " + type + " with " + property + " = " + value);
        }
        return found.getFirst();
    }

    @Override
    public String toString() {
        return plan.settings().name();
    }
}

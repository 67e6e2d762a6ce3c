package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a change of the code does to the templates, for whoever reads the change: the templates of
/// staging line by line, and of each other environment only what it has otherwise.
///
/// What is meant is taken over by `mvn -pl infrastructure -am test -Dtest=SnapshotTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dsnapshots=write`.
class SnapshotTest {

    private static final Path FOLDER = Path.of("src/test/snapshots");
    private static final boolean WRITE = "write".equals(System.getProperty("snapshots"));
    private static final int MOST_SHOWN = 40;

    @Test
    void staging_is_as_it_was_read_last() throws IOException {
        var found = new ArrayList<String>();
        for (var stack : normal("staging").entrySet()) {
            found.addAll(compared(stack.getKey() + ".txt", lines(stack.getValue())));
        }
        assertThat(found).as("differs from what was read last").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "preview-x", "dev-me"})
    void others_differ_from_staging_as_they_did(String environment) throws IOException {
        var staging = normal("staging");
        var differences = new ArrayList<String>();
        normal(environment)
                .forEach((stack, template) ->
                        differences.addAll(
                                differences(
                                        stack + " ",
                                        lines(staging.getOrDefault(stack, template)),
                                        lines(template))));
        assertThat(compared("unlike-staging/" + environment + ".txt", differences))
                .as("differs from what was read last")
                .isEmpty();
    }

    private static List<String> compared(String file, List<String> lines) throws IOException {
        var path = FOLDER.resolve(file);
        if (WRITE) {
            Files.createDirectories(path.getParent());
            Files.write(path, lines);
        }
        var before = Files.exists(path) ? Files.readAllLines(path) : List.<String>of();
        return differences(file + ": ", before, lines).stream().limit(MOST_SHOWN).toList();
    }

    private static List<String> differences(String of, List<String> before, List<String> now) {
        var differences = new ArrayList<String>();
        var old = new HashSet<>(before);
        var fresh = new HashSet<>(now);
        before.stream()
                .filter(line -> !fresh.contains(line))
                .forEach(line -> differences.add(of + "- " + line));
        now.stream()
                .filter(line -> !old.contains(line))
                .forEach(line -> differences.add(of + "+ " + line));
        return differences;
    }

    /// By the stack's name without the environment's, with what is the same everywhere.
    private static Map<String, JsonNode> normal(String environment) {
        var templates = Templates.of(environment);
        var stacks = new TreeMap<String, JsonNode>();
        templates
                .stacks()
                .forEach((name, template) ->
                        stacks.put(
                                name.replace("woocom-" + environment + "-", "")
                                        .replace("woocom-", ""),
                                Normal.of(template, templates.plan().settings())));
        return stacks;
    }

    /// A line for each resource's type and for each of its properties, however deep it lies.
    private static List<String> lines(JsonNode template) {
        var lines = new ArrayList<String>();
        template.path("Resources")
                .properties()
                .forEach(one -> {
                    lines.add(one.getKey() + " " + one.getValue().path("Type").asText());
                    one.getValue()
                            .properties()
                            .forEach(part -> {
                                if (!part.getKey().equals("Type")
                                        && !part.getKey().equals("Metadata")) {
                                    add(lines, one.getKey(), part.getKey(), part.getValue());
                                }
                            });
                });
        return lines;
    }

    private static void add(List<String> lines, String id, String path, JsonNode value) {
        if (path.equals("Properties")) {
            value.properties()
                    .forEach(property -> {
                        if (!property.getKey().equals("Tags")) {
                            add(lines, id, property.getKey(), property.getValue());
                        }
                    });
        } else if (value.isArray() && value.size() > 0) {
            value.forEach(one -> lines.add(id + "." + path + "[] = " + one));
        } else {
            lines.add(id + "." + path + " = " + value);
        }
    }
}

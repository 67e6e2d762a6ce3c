package io.woocom.infrastructure;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.woocom.functions.Clients;
import io.woocom.functions.Environment;
import io.woocom.functions.World;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every handler is made with the variables that its function has in the template, and no others: a
/// missing one would be missed at the first request only.
class StartTest {

    static Stream<Templates> environments() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void a_function_finds_all_that_it_starts_with(Templates templates) {
        for (var row : templates.plan().functions()) {
            var function =
                    templates.one(
                            "AWS::Lambda::Function",
                            "FunctionName",
                            templates.plan().names().function(row));
            var variables = new HashMap<String, String>();
            function.property("Environment.Variables")
                    .properties()
                    .forEach(one ->
                            variables.put(one.getKey(), value(function.text(one.getValue()))));
            var world =
                    new World(new Environment(variables), Clients.aws(), InstantSource.system());
            assertThatCode(() -> row.start().apply(world))
                    .as(row.name())
                    .doesNotThrowAnyException();
        }
    }

    /// What is known only in the account, in the form that it has there.
    private static String value(String text) {
        if (text.endsWith("/origin>")) {
            return "https://shop.example.com";
        }
        return text.contains("/cursor-key:")
                ? "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqr"
                : text.replaceAll("[<>]", "");
    }
}

package io.woocom.infrastructure;

import io.woocom.functions.Manifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes the templates of an environment. `cdk.json` starts it for the CDK CLI, which says by two
/// variables which environment is meant and where the templates go.
final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    /// @param arguments the environment, the environments' file, the folder of the functions' code,
    ///   and where the templates go
    static int run(List<String> arguments) {
        try {
            if (arguments.size() != 4) {
                throw new IllegalArgumentException(
                        "needs an environment, the environments' file, the code's folder and where"
                                + " to write to");
            }
            var settings = Environments.in(Path.of(arguments.get(1))).named(arguments.get(0));
            var code = Path.of(arguments.get(2));
            if (!Files.isDirectory(code)) {
                throw new IllegalArgumentException("the functions were not built: no " + code);
            }
            var out = Optional.ofNullable(System.getenv("CDK_OUTDIR")).orElse(arguments.get(3));
            Shop.of(new Plan(settings, Manifest.functions(), code), out).app().synth();
            return 0;
        } catch (IllegalArgumentException mistake) {
            System.err.println("woocom: " + mistake.getMessage());
            return 2;
        }
    }
}

package io.woocom.local;

import java.util.Arrays;
import java.util.List;

/// The commands about a shop on this machine: `./woocom run`, `token`, `import`.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        // The JVM ends here, whatever thread of an engine still lives.
        System.exit(run(Commands.ALL, Arrays.asList(arguments)));
    }

    static int run(List<Command> commands, List<String> arguments) throws InterruptedException {
        try {
            var name = arguments.isEmpty() ? "" : arguments.getFirst();
            var command =
                    commands.stream()
                            .filter(known -> known.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> Mistake.usage("no command '" + name + "'"));
            var rest = arguments.subList(1, arguments.size());
            if (rest.contains("--help") || rest.contains("-h")) {
                System.out.print(command.help());
                return 0;
            }
            return command.run(rest);
        } catch (Mistake mistake) {
            System.err.println("woocom: " + mistake.line());
            return mistake.exitCode();
        }
    }
}

package io.woocom.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// `./woocom run`: the shop, until it is told to stop.
record Run(Blueprint shop) implements Command {

    private static final int USUAL_PORT = 8080;
    private static final long LONGEST_STOP_SECONDS = 15;

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String help() {
        return """
        Usage: ./woocom run [--port 8080] [--data DIR] [--empty]

        Starts the whole shop on this machine and prints its addresses when it is ready.

          --port PORT  where it listens (8080)
          --data DIR   keep everything in DIR and continue from it; without it, in memory
          --empty      no sample products, only the store's settings

        Ctrl-C stops it.
        """;
    }

    @Override
    public int run(List<String> arguments) throws Mistake, InterruptedException {
        var options = Options.parse(arguments, Set.of("--port", "--data"), Set.of("--empty"));
        if (!options.words().isEmpty()) {
            throw Mistake.usage("run takes no '" + options.words().getFirst() + "'");
        }
        var settings =
                new LocalSettings(
                        port(options),
                        options.value("--data").map(Path::of).map(Path::toAbsolutePath),
                        options.has("--empty"),
                        prepared());
        if (settings.data().isPresent()) {
            DataFolder.requireFree(settings.data().get());
        }
        Logs.keep(settings.below("log"));
        var answers = System.out;
        System.setOut(Logs.metrics(settings.below("log")));
        serve(settings, answers);
        return 0;
    }

    private void serve(LocalSettings settings, PrintStream answers)
            throws Mistake, InterruptedException {
        System.err.println("woocom: starting");
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try {
            try (var running = LocalShop.start(settings, shop)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped)));
                announce(running, answers);
                stop.await();
                System.err.println("woocom: stopping");
            }
        } finally {
            stopped.countDown();
        }
    }

    private static void announce(LocalShop shop, PrintStream answers) {
        answers.printf(
                """
                Shop      %1$s
                Store     %1$s/store/v1
                Admin     %1$s/admin/v1
                Mail      %1$s/mail
                Identity  %2$s
                """,
                shop.address(), shop.ground().identity().endpoint());
        answers.flush();
    }

    /// The process ends when the hook returns, so it waits for the shop to have stopped.
    private static void stop(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            if (!stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("woocom: stopped hard");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// `./woocom` says where the store is that it had prepared when it built the shop.
    private static Optional<PreparedStore> prepared() {
        return Optional.ofNullable(System.getenv("WOOCOM_SAMPLE"))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(PreparedStore::new);
    }

    private static int port(Options options) throws Mistake {
        var text = options.value("--port").orElse(Integer.toString(USUAL_PORT));
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw Mistake.usage("not a port: " + text);
    }
}

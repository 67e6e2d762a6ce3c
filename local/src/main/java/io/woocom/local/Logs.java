package io.woocom.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where logs go: to files in a folder if there is one, otherwise only what is wrong, to stderr.
final class Logs {

    private static final int LARGEST_FILE = 20_000_000;

    private Logs() {}

    /// To be called before anything logs.
    static void keep(Optional<Path> folder) throws Mistake {
        System.setProperty(
                "java.util.logging.SimpleFormatter.format",
                "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        System.setProperty("log4j2.configurationFile", "classpath:io/woocom/local/log4j2.xml");
        System.setProperty("log4j2.disable.jmx", "true");
        if (folder.isEmpty()) {
            Logger.getLogger("").setLevel(Level.WARNING);
            return;
        }
        try {
            var made = Files.createDirectories(folder.get());
            System.setProperty("woocom.log", made.resolve("engines.log").toString());
            System.setProperty("woocom.log.to", "file");
            LogManager.getLogManager().reset();
            Logger.getLogger("").addHandler(file(made));
            Logger.getLogger("").setLevel(Level.INFO);
        } catch (IOException _) {
            throw new Mistake("cannot write to " + folder.get());
        }
    }

    /// Where metrics go, which functions write to standard output for CloudWatch to read: to a file
    /// if there is a folder.
    static PrintStream metrics(Optional<Path> folder) throws Mistake {
        if (folder.isEmpty()) {
            return new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        }
        try {
            var file = folder.get().resolve("metrics.jsonl");
            return new PrintStream(
                    Files.newOutputStream(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    true,
                    UTF_8);
        } catch (IOException _) {
            throw new Mistake("cannot write to " + folder.get());
        }
    }

    private static Handler file(Path folder) throws IOException {
        var handler = new FileHandler(folder.resolve("shop.log").toString(), LARGEST_FILE, 2, true);
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }
}

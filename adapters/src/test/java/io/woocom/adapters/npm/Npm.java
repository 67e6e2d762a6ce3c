package io.woocom.adapters.npm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.woocom.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The programs in `src/test/npm`, which read a JSON object and print a text. The libraries that
/// their lock file names are installed below `target`, once for each JVM.
public final class Npm {

    private static final Path SOURCES = Path.of("src", "test", "npm");
    private static final Path FOLDER = installed();
    private static final long MOST_MINUTES = 5;

    private Npm() {}

    /// @param program the name of a file
    public static String run(String program, Map<String, ?> input) {
        return output(FOLDER, Json.write(input), "node", program);
    }

    private static Path installed() {
        try {
            var folder = Files.createDirectories(Path.of("target", "npm"));
            try (var files = Files.list(SOURCES)) {
                for (var file : files.toList()) {
                    Files.copy(
                            file,
                            folder.resolve(SOURCES.relativize(file)),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            output(folder, "", "npm", "ci");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(Path folder, String input, String... command) {
        var errors = folder.resolve("errors.log").toAbsolutePath();
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectError(errors.toFile())
                            .start();
            try (var to = process.getOutputStream()) {
                to.write(input.getBytes(UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " failed: " + Files.readString(errors));
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("the tests need Node.js 20 or newer, and npm", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

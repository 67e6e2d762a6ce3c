package io.woocom.local.shop;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/// A shop in a process of its own, as `./woocom run --data DIR` starts it, so that it can be
/// killed.
record ShopProcess(Process process, URI address) {

    /// Returns once it is ready.
    static ShopProcess start(Path data, Path log) throws IOException {
        var port = freePort();
        var command =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.woocom.local.Main",
                        "run",
                        "--empty",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString());
        command.environment().put("AWS_EMF_ENVIRONMENT", "Local");
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var started = new ShopProcess(command.start(), URI.create("http://localhost:" + port));
        await().atMost(Duration.ofSeconds(90)).until(started::isReady);
        return started;
    }

    /// As `kill -9` does it.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the shop ended with " + process.exitValue());
        }
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(address.resolve("/health")).build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

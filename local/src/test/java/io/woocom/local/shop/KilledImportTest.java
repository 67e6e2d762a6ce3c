package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop is killed while it imports a file.
class KilledImportTest {

    private static final int ROWS = 210;

    @TempDir private Path folder;

    @Test
    void the_import_goes_on_by_itself_and_a_repeated_announcement_attaches_to_it()
            throws Exception {
        var log = folder.resolve("log");
        var first = ShopProcess.start(folder.resolve("data"), log);
        var begun = announced(Visitor.adminOf(first.address())).expect(201);
        upload(begun);
        var id = begun.text("id");
        var staff = Visitor.adminOf(first.address());
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> applied(staff, id) > 0);
        first.kill();

        var second = ShopProcess.start(folder.resolve("data"), log);
        try {
            var again = Visitor.adminOf(second.address());
            assertThat(again.get("/admin/v1/imports/" + id).text("status")).isEqualTo("running");
            assertThat(announced(again).expect(200).text("id")).isEqualTo(id);
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() ->
                            assertThat(again.get("/admin/v1/imports/" + id).text("status"))
                                    .isEqualTo("completed"));
            var end = again.get("/admin/v1/imports/" + id);
            assertThat(end.number("rows.read")).isEqualTo(ROWS);
            assertThat(end.number("rows.created") + end.number("rows.unchanged")).isEqualTo(ROWS);
            assertThat(
                            again.get("/admin/v1/stock/KILL-" + (ROWS - 1))
                                    .expect(200)
                                    .number("on_hand"))
                    .isEqualTo(3);
        } finally {
            second.kill();
        }
    }

    private static long applied(Visitor staff, String id) {
        return staff.get("/admin/v1/imports/" + id).expect(200).number("chunks.applied");
    }

    private static Reply announced(Visitor staff) throws Exception {
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file()));
        return staff.post(
                "/admin/v1/imports",
                "{\"filename\": \"many.csv\", \"size\": %d, \"sha256\": \"%s\"}"
                        .formatted(file().length, hash));
    }

    private static void upload(Reply begun) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(begun.text("upload_url")))
                            .PUT(HttpRequest.BodyPublishers.ofByteArray(file()));
            ((Map<?, ?>) begun.at("headers"))
                    .forEach((name, value) -> {
                        if (!name.equals("content-length")) { // the client says that itself
                            request.header(name.toString(), value.toString());
                        }
                    });
            assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static byte[] file() {
        return IntStream.range(0, ROWS)
                .mapToObj("simple,KILL-%1$d,Thing %1$d,5.00,3%n"::formatted)
                .collect(Collectors.joining("", "Type,SKU,Name,Regular price,Stock\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }
}

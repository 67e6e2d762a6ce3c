package io.woocom.local.importing;

import io.woocom.adapters.json.Members;
import io.woocom.local.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One file on its way into a shop: announced, uploaded, and followed until its products are
/// listed. The same bytes again find the unfinished import of an earlier try and go on with it.
final class ProductFileImport {

    private static final String IMPORTS = "/admin/v1/imports";
    private static final long LOOK_EVERY_MILLIS = 200;

    private final ShopClient shop;
    private final Path file;

    ProductFileImport(ShopClient shop, Path file) {
        this.shop = shop;
        this.file = file;
    }

    /// @return the import at its end
    Map<String, @Nullable Object> run(Progress progress) throws Mistake, InterruptedException {
        var begun = shop.post(IMPORTS, announcement());
        if (begun.get("upload_url") instanceof String url
                && begun.get("method") instanceof String method
                && begun.get("headers") instanceof Map<?, ?> headers) {
            shop.upload(method, url, headers, file);
        }
        var path = IMPORTS + "/" + begun.get("id");
        var state = shop.get(path);
        while (!isOver(state)) {
            progress.show(state);
            Thread.sleep(LOOK_EVERY_MILLIS);
            state = shop.get(path);
        }
        progress.show(state);
        progress.end();
        return state;
    }

    RefusedRows refused(Object id) throws Mistake, InterruptedException {
        var rows = new RefusedRows();
        var next = "";
        while (true) {
            var page = shop.get(IMPORTS + "/" + id + "/refused-rows?limit=100" + next);
            if (page.get("data") instanceof Iterable<?> data) {
                data.forEach(row -> rows.add((Map<?, ?>) row));
            }
            if (page.get("page") instanceof Map<?, ?> at
                    && at.get("next_cursor") instanceof String cursor) {
                next = "&cursor=" + cursor;
            } else {
                return rows;
            }
        }
    }

    private Map<String, @Nullable Object> announcement() throws Mistake {
        try {
            return Members.of("filename", String.valueOf(file.getFileName()))
                    .and("size", Files.size(file))
                    .and("sha256", sha256())
                    .tree();
        } catch (IOException | UncheckedIOException _) {
            throw new Mistake("cannot read " + file);
        }
    }

    private String sha256() throws IOException {
        try (var bytes =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isOver(Map<String, @Nullable Object> state) {
        return "completed".equals(state.get("status")) || "failed".equals(state.get("status"));
    }
}

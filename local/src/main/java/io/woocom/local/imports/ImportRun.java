package io.woocom.local.imports;

import io.woocom.adapters.json.Fields;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One import from the first byte to the summary.
public final class ImportRun {

    private static final int ALL_ACCEPTED = 0;
    private static final int FAILED = 1;
    private static final int SOME_REFUSED = 3;
    private static final String IMPORTS = "/admin/v1/imports";
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Shop shop;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean bar;

    public ImportRun(Shop shop, PrintStream out, PrintStream err, boolean bar) {
        this.shop = shop;
        this.out = out;
        this.err = err;
        this.bar = bar;
    }

    /// `./NAME.refused.csv` for `…/NAME.csv`.
    public static Path refusedBeside(Path file) {
        var name = file.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
        return Path.of(name + ".refused.csv");
    }

    /// @return the exit code
    /// @throws ImportFailed if the shop does not take the file at all
    public int run(Path file, Path refused) throws ImportFailed, InterruptedException {
        var id = begun(file);
        var progress = new Progress(err, bar);
        var state = shop.get(IMPORTS + "/" + id);
        while (!List.of("completed", "failed").contains(String.valueOf(state.get("status")))) {
            progress.show(state);
            Thread.sleep(PAUSE);
            state = shop.get(IMPORTS + "/" + id);
        }
        progress.show(state);
        progress.end();
        return "failed".equals(state.get("status"))
                ? failed(state)
                : completed(id, state, refused);
    }

    private String begun(Path file) throws ImportFailed, InterruptedException {
        var size = size(file);
        if (size == 0) {
            throw new ImportFailed(file + " is empty");
        }
        var announced =
                shop.post(
                        IMPORTS,
                        new Fields()
                                .with("filename", file.getFileName().toString())
                                .with("size", size)
                                .with("sha256", sha256(file))
                                .tree());
        var body = announced.body();
        if (body.get("upload_url") instanceof String url
                && body.get("headers") instanceof Map<?, ?> headers) {
            shop.put(url, headers, file);
        } else {
            err.println("going on with the import that these bytes have already");
        }
        return String.valueOf(body.get("id"));
    }

    private int failed(Map<String, @Nullable Object> state) {
        if (state.get("remarks") instanceof List<?> remarks
                && !remarks.isEmpty()
                && remarks.getFirst() instanceof Map<?, ?> why) {
            err.println("woocom: the file was not imported: " + why.get("detail"));
        }
        return FAILED;
    }

    private int completed(String id, Map<String, @Nullable Object> state, Path refused)
            throws ImportFailed, InterruptedException {
        var rows = Rows.of(state);
        out.println(rows);
        if (state.get("remarks") instanceof List<?> remarks && !remarks.isEmpty()) {
            out.println(remarks.size() + " remarks, the first: " + RefusedFile.line(remarks.getFirst()));
        }
        if (rows.refused() == 0) {
            return ALL_ACCEPTED;
        }
        new RefusedFile(shop).write(IMPORTS + "/" + id + "/refused-rows", refused);
        out.println("refused rows: " + refused);
        return SOME_REFUSED;
    }

    private static long size(Path file) throws ImportFailed {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new ImportFailed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static String sha256(Path file) throws ImportFailed {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new ImportFailed("cannot read " + file + ": " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

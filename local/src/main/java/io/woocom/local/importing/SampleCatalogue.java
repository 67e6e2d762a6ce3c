package io.woocom.local.importing;

import io.woocom.domain.shared.Page;
import io.woocom.functions.World;
import io.woocom.local.Mistake;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;

/// The catalogue of a new shop: a product file like any merchant's.
public final class SampleCatalogue {

    private static final String FILE = "/sample/products.csv";

    private SampleCatalogue() {}

    /// Whether the shop has no product yet. A start that was killed in the middle has some, but its
    /// import is unfinished and goes on by itself.
    public static boolean isWantedIn(World world) {
        return world.products().list(Page.Request.first(1)).items().isEmpty();
    }

    /// Returns when shoppers find the products.
    public static void load(String shop, String token) throws Mistake, InterruptedException {
        try (var file = Objects.requireNonNull(SampleCatalogue.class.getResourceAsStream(FILE))) {
            var folder = Files.createTempDirectory("woocom-sample");
            var copy = folder.resolve("products.csv");
            Files.copy(file, copy);
            try {
                var silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
                var end = new ProductFileImport(new ShopClient(shop, token), copy).run(silent);
                if (!"completed".equals(end.get("status"))) {
                    throw new IllegalStateException("the sample catalogue was refused: " + end);
                }
            } finally {
                Files.delete(copy);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

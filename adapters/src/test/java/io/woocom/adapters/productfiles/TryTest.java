package io.woocom.adapters.productfiles;

import io.woocom.domain.importing.FileFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class TryTest {
    @Test
    void tries() throws Exception {
        for (var f : System.getProperty("tryfiles").split(",", -1)) {
            System.out.println("=== " + f);
            try (var in = Files.newInputStream(Path.of(f))) {
                var n = ProductFiles.split(in, new ChunkSink() {
                    @Override public void format(FileFormat format) { System.out.println(format); }
                    @Override public void alive() {}
                    @Override public void chunk(int number, byte[] csv) {
                        var c = ProductFiles.read(csv, Currency.getInstance("USD"), ZoneId.of("America/New_York"));
                        for (var p : c.products()) {
                            System.out.println(p.lines() + " " + p.key().value() + " " + p.slug() + " " + p.type() + " " + p.status() + " '" + p.title() + "' cats=" + p.categories() + " tags=" + p.tags() + " media=" + p.media().size() + " opts=" + p.options() + " attrs=" + p.attributes() + " children=" + p.children() + " ext=" + p.external() + " meta=" + p.metadata());
                            for (var v : p.variants()) System.out.println("    " + v);
                        }
                        System.out.println("refused " + c.refused());
                        System.out.println("remarks " + c.remarks());
                    }
                });
                System.out.println(n + " chunks");
            }
        }
    }
}

package io.woocom.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A store with the sample catalogue in it, as the import of the sample file left it: tables, and
/// how far the consumers of their streams had come. Made once for each build, because the import
/// takes many times as long as everything else at a start. It holds no key, no token and no person.
public record PreparedStore(Path folder) {

    private static final String TABLES = "tables";
    private static final String POSITIONS = "positions";

    /// Takes what belongs to it out of the folder of a shop that has stopped.
    static PreparedStore takenFrom(Path shop, Path folder) {
        try {
            var beginning = folder.resolveSibling(folder.getFileName() + ".new");
            Folders.remove(beginning);
            copy(shop.resolve(TABLES), beginning.resolve(TABLES));
            copy(shop.resolve(POSITIONS), beginning.resolve(POSITIONS));
            Files.move(beginning, folder, ATOMIC_MOVE);
            return new PreparedStore(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    /// Begins a shop with it. A shop that has tables keeps its own; one that was killed while they
    /// were copied has none.
    void begin(Path shop) {
        try {
            var tables = shop.resolve(TABLES);
            if (Files.notExists(tables)) {
                var beginning = shop.resolve(TABLES + ".new");
                Folders.remove(beginning);
                Folders.remove(shop.resolve(POSITIONS));
                copy(folder.resolve(POSITIONS), shop.resolve(POSITIONS));
                copy(folder.resolve(TABLES), beginning);
                Files.move(beginning, tables, ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the prepared store to " + shop, e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), COPY_ATTRIBUTES);
            }
        }
    }
}

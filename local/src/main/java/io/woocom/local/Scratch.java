package io.woocom.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for as long as this process lives: in the machine's memory where it has room for such
/// files, else among the temporary ones. Those of processes that were killed are removed by the
/// next one.
record Scratch(Path folder) implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30; // bytes; a container often gives no more than 64 MiB
    private static final String NAME = "woocom-scratch-";

    static Scratch make() {
        try {
            var place = hasRoom() ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
            try (var left = Files.newDirectoryStream(place, NAME + "*")) {
                left.forEach(folder -> {
                    if (!isInUse(folder)) {
                        Folders.remove(folder);
                    }
                });
            }
            var mine = NAME + ProcessHandle.current().pid() + "-";
            return new Scratch(Files.createTempDirectory(place, mine));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the shop in memory", e);
        }
    }

    private static boolean hasRoom() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
    }

    @Override
    public void close() {
        Folders.remove(folder);
    }

    private static boolean isInUse(Path folder) {
        var owner = folder.getFileName().toString().substring(NAME.length()).split("-", 2)[0];
        return ProcessHandle.of(Long.parseLong(owner)).isPresent();
    }
}

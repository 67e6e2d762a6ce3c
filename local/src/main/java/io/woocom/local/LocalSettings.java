package io.woocom.local;

import java.nio.file.Path;
import java.util.Optional;

/// How a shop is started.
///
/// @param port of the gateway; 0 for any free one
/// @param data the folder it is kept in and continued from; without one it lives in memory
/// @param empty whether it starts without products
public record LocalSettings(int port, Optional<Path> data, boolean empty) {

    /// In memory, on a free port, without products: for tests.
    public static LocalSettings inMemory() {
        return new LocalSettings(0, Optional.empty(), true);
    }

    public LocalSettings in(Path folder) {
        return new LocalSettings(port, Optional.of(folder), empty);
    }

    public LocalSettings at(int port) {
        return new LocalSettings(port, data, empty);
    }

    /// A folder inside the shop's.
    public Optional<Path> below(String name) {
        return data.map(folder -> folder.resolve(name));
    }
}

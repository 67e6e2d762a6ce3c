package io.woocom.local;

import java.nio.file.Path;
import java.util.Optional;

/// How a shop is started.
///
/// @param port of the gateway; 0 for any free one
/// @param data the folder it is kept in and continued from; without one it lives in memory
/// @param empty whether it starts without products
/// @param prepared what a shop with products starts from if it is new; without one it imports them
public record LocalSettings(
        int port, Optional<Path> data, boolean empty, Optional<PreparedStore> prepared) {

    /// In memory, on a free port, without products: for tests.
    public static LocalSettings inMemory() {
        return new LocalSettings(0, Optional.empty(), true, Optional.empty());
    }

    public LocalSettings in(Path folder) {
        return new LocalSettings(port, Optional.of(folder), empty, prepared);
    }

    public LocalSettings at(int port) {
        return new LocalSettings(port, data, empty, prepared);
    }

    /// With the sample products.
    public LocalSettings stocked() {
        return new LocalSettings(port, data, false, prepared);
    }

    public LocalSettings startingFrom(PreparedStore store) {
        return new LocalSettings(port, data, false, Optional.of(store));
    }

    /// A folder inside the shop's.
    public Optional<Path> below(String name) {
        return data.map(folder -> folder.resolve(name));
    }
}

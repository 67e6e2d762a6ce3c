package io.woocom.local;

import java.nio.file.Path;
import java.util.List;

/// Starts the shop that `./woocom run` starts.
public final class Shops {

    private Shops() {}

    public static LocalShop start(LocalSettings settings) throws Exception {
        return LocalShop.start(settings, Commands.SHOP);
    }

    /// Runs a command as `./woocom` does.
    ///
    /// @return its exit code
    public static int command(String... line) throws InterruptedException {
        return Main.run(Commands.ALL, List.of(line));
    }

    /// Makes the store that new shops start from, as `./woocom run` does once for each build.
    public static PreparedStore prepare(Path work, Path folder) throws Exception {
        new Prepare(Commands.SHOP).prepare(work, folder);
        return new PreparedStore(folder);
    }
}

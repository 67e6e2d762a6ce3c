package io.woocom.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Starts the shop that `./woocom run` starts.
public final class Shops {

    private Shops() {}

    public static LocalShop start(LocalSettings settings) throws Exception {
        return LocalShop.start(settings, Commands.SHOP);
    }

    /// The same shop, as if it had been started with these variables.
    public static LocalShop start(LocalSettings settings, Map<String, String> variables)
            throws Exception {
        var shop =
                new Blueprint(
                        Commands.SHOP.functions(),
                        ground -> LocalWorld.on(ground, variables),
                        Commands.SHOP.opening());
        return LocalShop.start(settings, shop);
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

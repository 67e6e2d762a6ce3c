package io.woocom.local;

import io.woocom.functions.World;
import io.woocom.functions.manifest.FunctionRow;
import java.util.List;
import java.util.function.Function;

/// What a shop is made of: the rows of the manifest, the world their handlers are started with, and
/// what happens before it opens.
public record Blueprint(
        List<FunctionRow> functions, Function<Ground, World> world, Opening opening) {

    /// Sets up a store that is empty: settings, sample catalogue. Everything runs already; the shop
    /// is ready when this returns.
    @FunctionalInterface
    public interface Opening {

        Opening NOTHING = (_, _) -> {};

        void open(Ground ground, World world) throws Mistake, InterruptedException;
    }

    public Blueprint {
        functions = List.copyOf(functions);
    }
}

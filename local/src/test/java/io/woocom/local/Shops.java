package io.woocom.local;

/// Starts the shop that `./woocom run` starts.
public final class Shops {

    private Shops() {}

    public static LocalShop start(LocalSettings settings) throws Exception {
        return LocalShop.start(settings, Commands.SHOP);
    }
}

package io.woocom.local.shop;

import io.woocom.local.LocalSettings;
import io.woocom.local.LocalShop;
import io.woocom.local.Shops;
import java.net.URI;

/// One shop for all tests of a JVM, in memory and without products. Tests share it, so each brings
/// its own products and looks at nothing but its own.
final class RunningShop {

    private static final LocalShop SHOP = start();

    private RunningShop() {}

    static LocalShop shop() {
        return SHOP;
    }

    static URI address() {
        return SHOP.address();
    }

    private static LocalShop start() {
        try {
            var shop = Shops.start(LocalSettings.inMemory());
            Runtime.getRuntime().addShutdownHook(new Thread(shop::close));
            return shop;
        } catch (Exception e) {
            throw new IllegalStateException("the shop does not start", e);
        }
    }
}

package io.woocom.local;

import io.woocom.functions.World;
import io.woocom.local.identity.LocalSignIn;
import io.woocom.local.importing.SampleCatalogue;
import io.woocom.local.seed.SampleStore;
import java.util.Optional;

/// Gives a shop that has none yet its settings, and unless it is to be empty its sample catalogue,
/// by the same import that a merchant uses.
final class NewShop implements Blueprint.Opening {

    @Override
    public void open(Ground ground, World world) throws Mistake, InterruptedException {
        var stores = world.stores();
        if (stores.find().isEmpty()) {
            if (!ground.settings().empty()) {
                giveWelcome(world);
            }
            stores.save(SampleStore.settings(world.ids()));
        }
        if (!ground.settings().empty() && SampleCatalogue.isWantedIn(world)) {
            var token =
                    LocalSignIn.token(
                            ground.identity().endpoint(), LocalSignIn.Role.ADMIN, Optional.empty());
            SampleCatalogue.load(ground.address().toString(), token);
        }
    }

    /// Before the settings, which tell that all of it was done.
    private static void giveWelcome(World world) {
        var coupon = SampleStore.welcome(world.ids(), world.clock().instant());
        if (world.coupons().idOf(coupon.code()).isEmpty()) {
            world.coupons().save(coupon, Optional.empty());
        }
    }
}

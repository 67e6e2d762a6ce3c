package io.woocom.local;

import io.woocom.functions.World;
import io.woocom.local.seed.SampleStore;

/// Gives a shop that has none yet its settings, and unless it is to be empty its sample catalogue.
final class NewShop implements Blueprint.Opening {

    @Override
    public void open(Ground ground, World world) {
        var stores = world.stores();
        if (stores.find().isEmpty()) {
            stores.save(SampleStore.settings(world.ids()));
        }
    }
}

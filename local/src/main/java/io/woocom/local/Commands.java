package io.woocom.local;

import io.woocom.functions.Manifest;
import java.util.List;

/// The commands there are, and the shop that they run.
final class Commands {

    static final Blueprint SHOP =
            new Blueprint(Manifest.functions(), LocalWorld::on, new NewShop());

    static final List<Command> ALL = List.of(new Run(SHOP), new Token(), new Import());

    private Commands() {}
}

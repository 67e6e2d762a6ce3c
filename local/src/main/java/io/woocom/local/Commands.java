package io.woocom.local;

import io.woocom.functions.World;
import java.util.List;

/// The commands there are, and the shop that they run.
final class Commands {

    static final Blueprint SHOP =
            new Blueprint(List.of(), _ -> new World(), Blueprint.Opening.NOTHING);

    static final List<Command> ALL = List.of(new Run(SHOP), new Token());

    private Commands() {}
}

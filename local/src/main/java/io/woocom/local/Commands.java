package io.woocom.local;

import io.woocom.functions.Manifest;
import io.woocom.local.identity.LocalSignIn;
import io.woocom.local.importing.ImportFile;
import java.util.List;
import java.util.Optional;

/// The commands there are, and the shop that they run.
final class Commands {

    static final Blueprint SHOP =
            new Blueprint(Manifest.functions(), LocalWorld::on, new NewShop());

    static final List<Command> ALL =
            List.of(new Run(SHOP), new Prepare(SHOP), new Token(), new ImportFile(Commands::staff));

    private Commands() {}

    private static String staff(String shop) throws Mistake, InterruptedException {
        try {
            return LocalSignIn.token(
                    Token.identity(shop), LocalSignIn.Role.ADMIN, Optional.empty());
        } catch (LocalSignIn.Refused refused) {
            throw new Mistake(String.valueOf(refused.getMessage()));
        }
    }
}

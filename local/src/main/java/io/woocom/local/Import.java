package io.woocom.local;

import io.woocom.local.identity.LocalSignIn;
import io.woocom.local.identity.LocalSignIn.Role;
import io.woocom.local.imports.ImportFailed;
import io.woocom.local.imports.ImportRun;
import io.woocom.local.imports.Shop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `./woocom import`: a product file through the public interface, as any client would do it. Safe
/// to run again at any time: the same bytes go on with the unfinished import.
final class Import implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return """
               Usage: ./woocom import FILE [--url http://localhost:8080] [--token TOKEN] [--refused FILE]

               Imports the products of a WooCommerce or Shopify export (CSV), and waits until they are listed.

                 --url      the shop's address
                 --token    an access token of staff; without it one is had from the shop on this machine
                 --refused  where refused rows go; otherwise NAME.refused.csv in this folder

               Exit code 0: all rows accepted or unchanged, 3: some refused, 1: failed.
               """;
    }

    @Override
    public int run(List<String> arguments) throws Mistake, InterruptedException {
        var options = Options.parse(arguments, Set.of("--url", "--token", "--refused"), Set.of());
        if (options.words().size() != 1) {
            throw Mistake.usage("import FILE");
        }
        var file = Path.of(options.words().getFirst());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Mistake("cannot read " + file);
        }
        var url = options.value("--url").orElse(Token.USUAL_SHOP).replaceFirst("/+$", "");
        var token = options.value("--token");
        var refused = options.value("--refused").map(Path::of);
        try (var shop = new Shop(url, token.isPresent() ? token.get() : signedIn(url))) {
            return new ImportRun(shop, System.out, System.err, showsProgress())
                    .run(file, refused.orElseGet(() -> ImportRun.refusedBeside(file)));
        } catch (ImportFailed failed) {
            throw new Mistake(String.valueOf(failed.getMessage()));
        }
    }

    private static String signedIn(String url) throws Mistake, InterruptedException {
        try {
            return LocalSignIn.token(Token.identity(url), Role.ADMIN, Optional.empty());
        } catch (LocalSignIn.Refused refused) {
            throw new Mistake(String.valueOf(refused.getMessage()));
        }
    }

    private static boolean showsProgress() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}

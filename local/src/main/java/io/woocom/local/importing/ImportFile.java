package io.woocom.local.importing;

import io.woocom.local.Command;
import io.woocom.local.Mistake;
import io.woocom.local.Options;
import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `./woocom import`.
public final class ImportFile implements Command {

    private static final int SOME_REFUSED = 3;

    private final Staff staff;

    /// How to get a token of staff for a shop, where none is given.
    @FunctionalInterface
    public interface Staff {
        String token(String shop) throws Mistake, InterruptedException;
    }

    public ImportFile(Staff staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return """
        Usage: ./woocom import FILE [--url http://localhost:8080] [--token TOKEN] [--refused FILE]

        Imports a WooCommerce or Shopify product export (CSV) and waits until the products are listed.
        Without a token it signs in as staff of a shop on this machine.

          --refused FILE  where to put the rows that were refused (./NAME.refused.csv)

        Exits with 0 if all rows were accepted, 3 if some were refused, 1 if the import failed.
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
        var url = options.value("--url").orElse("http://localhost:8080");
        var token = options.value("--token");
        var shop = new ShopClient(url, token.isPresent() ? token.get() : staff.token(url));
        var refused = options.value("--refused").map(Path::of).orElseGet(() -> refusedFile(file));
        return run(new ProductFileImport(shop, file), file, refused);
    }

    private static int run(ProductFileImport products, Path file, Path target)
            throws Mistake, InterruptedException {
        var end = products.run(new Progress(System.err, isTerminal()));
        if ("failed".equals(end.get("status"))) {
            throw new Mistake("the import failed: " + why(end));
        }
        var rows = end.get("rows") instanceof Map<?, ?> counts ? counts : Map.of();
        System.out.printf(
                "%s rows read: %s created, %s updated, %s unchanged, %s refused%n",
                rows.get("read"),
                rows.get("created"),
                rows.get("updated"),
                rows.get("unchanged"),
                rows.get("refused"));
        var refused = products.refused(Objects.requireNonNull(end.get("id")));
        if (refused.isEmpty()) {
            return 0;
        }
        refused.write(file, target);
        System.out.println("The refused rows, with the reason in the last columns: " + target);
        return SOME_REFUSED;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static String why(Map<String, @Nullable Object> end) {
        return end.get("remarks") instanceof List<?> remarks
                        && !remarks.isEmpty()
                        && remarks.getFirst() instanceof Map<?, ?> first
                ? String.valueOf(first.get("detail"))
                : "no reason was given";
    }

    private static Path refusedFile(Path file) {
        var name = String.valueOf(file.getFileName());
        var stem = name.endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
        return Path.of(stem + ".refused.csv");
    }
}

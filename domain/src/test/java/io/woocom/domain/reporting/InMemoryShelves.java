package io.woocom.domain.reporting;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shelves in a map: the contract without a database.
public final class InMemoryShelves implements Shelves {

    private final Map<VariantId, Known> shelves = new HashMap<>();

    @Override
    public synchronized Map<VariantId, Known> findAll(Collection<VariantId> variants) {
        var found = new HashMap<>(shelves);
        found.keySet().retainAll(variants);
        return found;
    }

    @Override
    public synchronized void put(Shelf shelf, Optional<Known> before) {
        long version = before.map(Known::version).orElse(0L);
        var variant = shelf.ware().variant();
        long known = Optional.ofNullable(shelves.get(variant)).map(Known::version).orElse(0L);
        if (known != version) {
            throw Refusal.stale(variant.value());
        }
        shelves.put(variant, new Known(shelf, version + 1));
    }

    @Override
    public synchronized List<Worth> worth() {
        var sums = new HashMap<Optional<Currency>, Worth>();
        shelves.values().stream()
                .map(known -> known.shelf().worth())
                .forEach(worth -> sums.merge(worth.currency(), worth, Worth::plus));
        return sums.values().stream()
                .filter(worth -> !worth.isNothing())
                .sorted(
                        Comparator.comparing(worth ->
                                worth.currency().map(Currency::getCurrencyCode).orElse("none")))
                .toList();
    }

    @Override
    public synchronized Page<Shelf> low(int most, Page.Request page) {
        var rest =
                shelves.values().stream()
                        .map(Known::shelf)
                        .filter(shelf -> shelf.isWatched() && shelf.available() <= most)
                        .sorted(Comparator.comparing(InMemoryShelves::place))
                        .filter(shelf ->
                                page.after()
                                        .map(after -> place(shelf).compareTo(after) > 0)
                                        .orElse(true))
                        .toList();
        var shown = rest.stream().limit(page.limit()).toList();
        return new Page<>(
                shown,
                shown.size() < rest.size()
                        ? Optional.of(place(shown.getLast()))
                        : Optional.empty());
    }

    private static String place(Shelf shelf) {
        return "%012d#%s".formatted(shelf.available() + 1_000_000_000L, shelf.ware().variant());
    }
}

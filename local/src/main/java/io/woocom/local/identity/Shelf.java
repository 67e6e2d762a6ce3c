package io.woocom.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// All documents of one kind: held in memory, and in the vault before any reader sees them. Changes
/// of one shelf happen one after the other.
final class Shelf<T> {

    /// What a change leaves behind, and what it found.
    record Changed<T, R>(T next, R found) {}

    private final Vault vault;
    private final String name;
    private final Function<T, JsonObject> write;
    private final Map<String, T> held = new ConcurrentHashMap<>();

    Shelf(Vault vault, String name, Function<T, JsonObject> write, Function<JsonObject, T> read) {
        this.vault = vault;
        this.name = name;
        this.write = write;
        vault.documents(name)
                .forEach((key, document) -> held.put(key, read.apply(JsonObject.parse(document))));
    }

    Optional<T> find(String key) {
        return Optional.ofNullable(held.get(key));
    }

    List<T> all() {
        return List.copyOf(held.values());
    }

    synchronized void put(String key, T document) {
        vault.write(name, key, write.apply(document).toString());
        held.put(key, document);
    }

    /// Answers empty if there is no such document. A change that leaves the document as it was
    /// writes nothing.
    synchronized <R> Optional<R> change(String key, Function<T, Changed<T, R>> change) {
        return find(key)
                .map(current -> {
                    var changed = change.apply(current);
                    if (!changed.next().equals(current)) put(key, changed.next());
                    return changed.found();
                });
    }

    /// Of several callers, one gets the document.
    synchronized Optional<T> take(String key) {
        var taken = find(key);
        if (taken.isPresent()) {
            vault.remove(name, key);
            held.remove(key);
        }
        return taken;
    }

    synchronized void removeIf(Predicate<T> outlived) {
        for (var entry : List.copyOf(held.entrySet()))
            if (outlived.test(entry.getValue())) take(entry.getKey());
    }
}

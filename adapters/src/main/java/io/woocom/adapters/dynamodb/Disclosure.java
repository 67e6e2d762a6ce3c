package io.woocom.adapters.dynamodb;

import java.util.Map;
import java.util.Set;

/// What the audit log tells of a change: of most attributes their values, of what is or may be
/// personal or secret only that it changed, of the shop's own bookkeeping nothing.
///
/// @param everything whether all of a subject is personal but its comings and goings
/// @param secrets names of attributes, at any depth, of which only the path is told
/// @param silent names of attributes of which nothing is told
record Disclosure(boolean everything, Set<String> secrets, Set<String> silent) {

    /// Tokens, addresses to act on and free texts about somebody, wherever they stand.
    private static final Set<String> ANYWHERE =
            Set.of("token", "secret", "client_secret", "asked", "action", "email", "phone");

    private static final Set<String> COMINGS_AND_GOINGS =
            Set.of("id", "registered_at", "archived_at", "erased_at");

    private static final Map<String, Set<String>> OF_KIND =
            Map.of(
                    "order", Set.of("reason", "tracking", "reference", "detail"),
                    "store", Set.of("address"),
                    "webhook_endpoint", Set.of("url", "description"));

    /// What happened to an order stands on its timeline already.
    private static final Map<String, Set<String>> SILENT = Map.of("order", Set.of("timeline"));

    /// How far a worker came, which it writes all the time.
    private static final Map<String, Set<String>> BOOKKEEPING =
            Map.of(
                    "order", Set.of("timeline"),
                    "webhook_endpoint", Set.of("position", "since", "tries", "next"),
                    "import", Set.of("alive", "revivals"));

    static Disclosure of(String kind, boolean byShop) {
        return new Disclosure(
                kind.equals("customer"),
                OF_KIND.getOrDefault(kind, Set.of()),
                (byShop ? BOOKKEEPING : SILENT).getOrDefault(kind, Set.of()));
    }

    boolean isSilent(String name) {
        return silent.contains(name);
    }

    boolean hides(String name) {
        return (everything && !COMINGS_AND_GOINGS.contains(name))
                || ANYWHERE.contains(name)
                || secrets.contains(name);
    }
}

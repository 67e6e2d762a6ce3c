package io.woocom.local.identity;

import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// A vault in memory in which both pools find their signing keys: those are made once for all
/// tests, because making them takes longer than all else a server does at its start.
final class VaultWithKeys implements Vault {

    private static final Map<String, String> KEYS =
            Map.of(
                    Published.CUSTOMER_POOL, newKey(Published.CUSTOMER_POOL),
                    Published.STAFF_POOL, newKey(Published.STAFF_POOL));

    private final Map<String, Map<String, String>> shelves =
            new ConcurrentHashMap<>(Map.of("keys", KEYS));

    @Override
    public Map<String, String> documents(String shelf) {
        return shelves.getOrDefault(shelf, Map.of());
    }

    @Override
    public void write(String shelf, String name, String document) {
        shelves.computeIfAbsent(shelf, _ -> new TreeMap<>()).put(name, document);
    }

    @Override
    public void remove(String shelf, String name) {
        shelves.computeIfAbsent(shelf, _ -> new TreeMap<>()).remove(name);
    }

    private static String newKey(String pool) {
        return SigningKey.of(new ForgetfulVault(), pool, new Secrets(new SecureRandom()))
                .toJSONString();
    }
}
